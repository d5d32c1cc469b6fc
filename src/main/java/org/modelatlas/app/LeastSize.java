package org.modelatlas.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * How small a window may become: as small as everything that is written still has room in it, and
 * never larger than the screen.
 */
record LeastSize(double widthPx, double heightPx) {

  private static final LeastSize USUAL = new LeastSize(1000, 700);
  private static final LeastSize OF_LARGE_TEXT = new LeastSize(1366, 768);
  private static final int LARGE_PERCENT = 150;

  /** The least size of a window at a size of text, in percent of the usual one. */
  static LeastSize at(int textPercent) {
    return textPercent > LARGE_PERCENT ? OF_LARGE_TEXT : USUAL;
  }

  /** Holds a window to it, as far as the first screen is that large. */
  void hold(Stage stage) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(Math.min(widthPx, screen.getWidth()));
    stage.setMinHeight(Math.min(heightPx, screen.getHeight()));
    if (stage.getWidth() < stage.getMinWidth()) {
      stage.setWidth(stage.getMinWidth());
    }
    if (stage.getHeight() < stage.getMinHeight()) {
      stage.setHeight(stage.getMinHeight());
    }
  }
}
