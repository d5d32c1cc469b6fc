package org.modelatlas.sheet;

/**
 * A picture from elsewhere, such as a logo.
 *
 * @param png a PNG file, whole; not to be changed
 * @param widthPx its pixels across, positive
 * @param heightPx its pixels down, positive
 */
public record Picture(byte[] png, int widthPx, int heightPx) {

  public Picture {
    if (widthPx < 1 || heightPx < 1) {
      throw new IllegalArgumentException(widthPx + " × " + heightPx + " is no picture");
    }
  }

  /** The largest box of its proportions from a corner, no wider and no higher than asked for. */
  public Box fitted(double xPt, double yPt, double mostWidthPt, double mostHeightPt) {
    double scale = Math.min(mostWidthPt / widthPx, mostHeightPt / heightPx);
    return new Box(xPt, yPt, widthPx * scale, heightPx * scale);
  }
}
