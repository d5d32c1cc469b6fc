package org.modelatlas.ui.briefing.talk;

import java.util.Optional;
import javafx.scene.image.Image;
import org.modelatlas.page.PageItem;
import org.modelatlas.sheet.MapFrame;
import org.modelatlas.sheet.Role;
import org.modelatlas.story.slide.ComposedSlide;

/**
 * A slide and how it looks.
 *
 * @param slide the slide
 * @param plane whose map it shows: a code, or nothing for the nation; maps of one plane can turn
 *     into each other
 * @param image the whole of it
 * @param pixelsPerPt pixels of the image a point of the slide
 */
public record SlidePicture(ComposedSlide slide, String plane, Image image, double pixelsPerPt) {

  /** Its map, if it has one; insets are none. */
  Optional<MapFrame> map() {
    return slide.page().pages().getFirst().items().stream()
        .filter(PageItem.Map.class::isInstance)
        .map(item -> ((PageItem.Map) item).frame())
        .filter(frame -> frame.role() == Role.MAP)
        .findFirst();
  }

  double widthPt() {
    return slide.page().pages().getFirst().widthPt();
  }

  double heightPt() {
    return slide.page().pages().getFirst().heightPt();
  }
}
