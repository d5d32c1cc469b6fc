package org.modelatlas.story.slide;

import java.util.List;
import org.modelatlas.story.SlideLayout;

/**
 * A slide as what it means, beside the page that shows it.
 *
 * @param id short, without spaces
 * @param layout what stands where
 * @param title its headline without marks of sources
 * @param parts in the order of reading
 * @param notes what the speaker wants to say, with every figure in it; may be empty
 */
public record SlideContent(
    String id, SlideLayout layout, String title, List<SlidePart> parts, String notes) {

  public SlideContent {
    parts = List.copyOf(parts);
  }
}
