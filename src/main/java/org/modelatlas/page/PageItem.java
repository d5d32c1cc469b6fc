package org.modelatlas.page;

import org.modelatlas.sheet.MapFrame;
import org.modelatlas.sheet.Mark;

/** Something on a page, at its place. */
public sealed interface PageItem {

  /**
   * Marks.
   *
   * @param group what belongs together
   */
  record Marks(Mark.Group group) implements PageItem {}

  /**
   * A map window.
   *
   * @param frame the map
   */
  record Map(MapFrame frame) implements PageItem {}
}
