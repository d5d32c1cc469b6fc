package org.modelatlas.workspace;

/**
 * Where a window stood, in screen points.
 *
 * @param x left edge
 * @param y upper edge
 * @param width at least {@value #LEAST}
 * @param height at least {@value #LEAST}
 * @param maximized whether it filled the screen
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

  /** The least width and height that a window is opened with. */
  public static final double LEAST = 320;

  public WindowPlace {
    width = Math.max(LEAST, width);
    height = Math.max(LEAST, height);
  }

  /** Whether enough of it lies in an area of the screens that it can be seen and moved. */
  public boolean isSeenIn(double left, double top, double right, double bottom) {
    double seenWidth = Math.min(right, x + width) - Math.max(left, x);
    double seenHeight = Math.min(bottom, y + height) - Math.max(top, y);
    return seenWidth >= LEAST / 2 && seenHeight >= LEAST / 4 && y >= top - 1;
  }
}
