package org.modelatlas.geometry;

/**
 * An upright rectangle in the frame of whatever it bounds; empty when {@code minX > maxX}.
 *
 * @param minX least first coordinate
 * @param minY least second coordinate
 * @param maxX greatest first coordinate
 * @param maxY greatest second coordinate
 */
public record Bounds(double minX, double minY, double maxX, double maxY) {

  /** Bounds of nothing: the union with it changes nothing. */
  public static final Bounds EMPTY =
      new Bounds(
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.NEGATIVE_INFINITY);

  /** The least rectangle around both. */
  public Bounds union(Bounds other) {
    return new Bounds(
        Math.min(minX, other.minX),
        Math.min(minY, other.minY),
        Math.max(maxX, other.maxX),
        Math.max(maxY, other.maxY));
  }

  /** Whether the two share a point; edges count. */
  public boolean intersects(Bounds other) {
    return minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY;
  }

  /** Whether the point lies inside or on the edge. */
  public boolean contains(double x, double y) {
    return x >= minX && x <= maxX && y >= minY && y <= maxY;
  }

  /** Whether it bounds nothing. */
  public boolean isEmpty() {
    return minX > maxX;
  }

  public double width() {
    return maxX - minX;
  }

  public double height() {
    return maxY - minY;
  }

  public double centreX() {
    return (minX + maxX) / 2;
  }

  public double centreY() {
    return (minY + maxY) / 2;
  }
}
