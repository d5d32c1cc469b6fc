package org.modelatlas.sheet;

/**
 * An upright rectangle on the sheet, y downwards.
 *
 * @param xPt left edge
 * @param yPt upper edge
 * @param widthPt not negative
 * @param heightPt not negative
 */
public record Box(double xPt, double yPt, double widthPt, double heightPt) {

  public double rightPt() {
    return xPt + widthPt;
  }

  public double bottomPt() {
    return yPt + heightPt;
  }

  public double centreXPt() {
    return xPt + widthPt / 2;
  }

  public double centreYPt() {
    return yPt + heightPt / 2;
  }

  /** The least box around packed positions x0, y0, x1, …; at least one. */
  public static Box around(double[] xyPt) {
    Box box = new Box(xyPt[0], xyPt[1], 0, 0);
    for (int i = 2; i < xyPt.length; i += 2) {
      box = around(box, new Box(xyPt[i], xyPt[i + 1], 0, 0));
    }
    return box;
  }

  /** The least box around two. */
  static Box around(Box a, Box b) {
    double left = Math.min(a.xPt, b.xPt);
    double top = Math.min(a.yPt, b.yPt);
    return new Box(
        left,
        top,
        Math.max(a.rightPt(), b.rightPt()) - left,
        Math.max(a.bottomPt(), b.bottomPt()) - top);
  }

  /** Whether the two share an area. */
  public boolean overlaps(Box other) {
    return xPt < other.rightPt()
        && other.xPt < rightPt()
        && yPt < other.bottomPt()
        && other.yPt < bottomPt();
  }

  /** Whether the other lies wholly inside. */
  public boolean contains(Box other) {
    return other.xPt >= xPt
        && other.yPt >= yPt
        && other.rightPt() <= rightPt()
        && other.bottomPt() <= bottomPt();
  }

  /** The box made smaller by a margin on each side, or larger by a negative one. */
  public Box inset(double marginPt) {
    return new Box(
        xPt + marginPt,
        yPt + marginPt,
        Math.max(0, widthPt - 2 * marginPt),
        Math.max(0, heightPt - 2 * marginPt));
  }
}
