package org.modelatlas.story;

import java.util.List;
import org.modelatlas.i18n.LocalText;

/**
 * A briefing.
 *
 * @param id short, without spaces
 * @param title what it is called
 * @param slides in the order in which they are shown; at least one
 */
public record Story(String id, LocalText title, List<Slide> slides) {

  /** The format of files that this version writes. */
  public static final int FORMAT = 1;

  /** The ending of its files. */
  public static final String ENDING = ".atlasstory";

  /**
   * Guards against a briefing that shows nothing.
   *
   * @throws IllegalArgumentException if there is no slide
   */
  public Story {
    slides = List.copyOf(slides);
    if (slides.isEmpty()) {
      throw new IllegalArgumentException("a story without slides: " + id);
    }
  }
}
