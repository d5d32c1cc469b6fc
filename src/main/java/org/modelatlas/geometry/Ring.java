package org.modelatlas.geometry;

import java.util.Arrays;

/**
 * A closed ring of at least four positions in a packed array, first equal to last.
 *
 * <p>The frame (degrees or projected metres) is the owner's and is named there. The array is not
 * copied: whoever makes a ring gives the array away, whoever reads it leaves it unchanged.
 */
public final class Ring {

  private final double[] xy;
  private final Bounds bounds;

  /**
   * Takes a packed array x0, y0, x1, y1, …
   *
   * @throws IllegalArgumentException if it has fewer than four positions, an odd length or is open
   */
  public Ring(double[] xy) {
    int n = xy.length;
    if (n < 8 || n % 2 != 0 || xy[0] != xy[n - 2] || xy[1] != xy[n - 1]) {
      throw new IllegalArgumentException("not a closed ring of four or more positions: " + n / 2);
    }
    this.xy = xy;
    this.bounds = boundsOf(xy);
  }

  private static Bounds boundsOf(double[] xy) {
    double minX = xy[0];
    double minY = xy[1];
    double maxX = minX;
    double maxY = minY;
    for (int i = 2; i < xy.length; i += 2) {
      minX = Math.min(minX, xy[i]);
      maxX = Math.max(maxX, xy[i]);
      minY = Math.min(minY, xy[i + 1]);
      maxY = Math.max(maxY, xy[i + 1]);
    }
    return new Bounds(minX, minY, maxX, maxY);
  }

  /** The packed positions; not to be changed. */
  public double[] xy() {
    return xy;
  }

  /** How many positions it has, the closing one included; at least 4. */
  public int size() {
    return xy.length / 2;
  }

  public Bounds bounds() {
    return bounds;
  }

  /**
   * The signed area in squared units of the frame, positive when counter-clockwise with y upwards.
   *
   * <p>Shoelace formula relative to the first position, which keeps digits for small rings far from
   * the origin.
   */
  public double signedArea() {
    double twice = 0;
    double x0 = xy[0];
    double y0 = xy[1];
    for (int i = 2; i + 3 < xy.length; i += 2) {
      twice += (xy[i] - x0) * (xy[i + 3] - y0) - (xy[i + 2] - x0) * (xy[i + 1] - y0);
    }
    return twice / 2;
  }

  /** The same ring run through the other way. */
  public Ring reversed() {
    int n = xy.length;
    double[] back = new double[n];
    for (int i = 0; i < n; i += 2) {
      back[i] = xy[n - 2 - i];
      back[i + 1] = xy[n - 1 - i];
    }
    return new Ring(back);
  }

  /** Whether a point lies inside, by the even-odd rule; on the edge either answer may come. */
  public boolean contains(double x, double y) {
    if (!bounds.contains(x, y)) {
      return false;
    }
    boolean inside = false;
    for (int i = 2; i < xy.length; i += 2) {
      double y1 = xy[i - 1];
      double y2 = xy[i + 1];
      if ((y1 > y) != (y2 > y) && x < (xy[i] - xy[i - 2]) * (y - y1) / (y2 - y1) + xy[i - 2]) {
        inside = !inside;
      }
    }
    return inside;
  }

  /** Rings are equal when they have the same positions in the same order. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Ring ring && Arrays.equals(xy, ring.xy);
  }

  @Override
  public int hashCode() {
    return 31 * xy.length + bounds.hashCode();
  }
}
