package org.modelatlas.geometry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Leaves out what lies beyond a frame: positions outside come to lie on the frame's rim, few of
 * them, and by a rule that knows the position alone, so that shared borders stay shared.
 *
 * <p>Within the frame nothing changes but for edges that cross its rim. Time is linear.
 *
 * @param frame in the frame of the shapes, not empty
 */
public record Cropping(Bounds frame) {

  /** So many places has each side of the rim. */
  private static final int STEPS = 16;

  /** What is left of a shape; the shape itself if it lies inside, nothing if it lies outside. */
  public Optional<Shape> of(Shape shape) {
    Bounds bounds = shape.bounds();
    if (isInside(bounds)) {
      return Optional.of(shape);
    }
    List<Polygon> left = shape.polygons().stream().flatMap(p -> of(p).stream()).toList();
    return left.isEmpty() ? Optional.empty() : Optional.of(new MultiPolygon(left));
  }

  private boolean isInside(Bounds b) {
    return frame.contains(b.minX(), b.minY()) && frame.contains(b.maxX(), b.maxY());
  }

  private Optional<Polygon> of(Polygon polygon) {
    if (isInside(polygon.bounds())) {
      return Optional.of(polygon);
    }
    return of(polygon.outer()).map(outer -> new Polygon(outer, holes(polygon)));
  }

  private List<Ring> holes(Polygon polygon) {
    return polygon.holes().stream().flatMap(hole -> of(hole).stream()).toList();
  }

  private Optional<Ring> of(Ring ring) {
    if (!ring.bounds().intersects(frame)) {
      return Optional.empty();
    }
    double[] xy = cropped(ring.xy());
    return Stream.of(xy)
        .filter(left -> left.length >= 8)
        .map(Ring::new)
        .filter(left -> left.bounds().width() > 0 && left.bounds().height() > 0)
        .findFirst();
  }

  /** Each position at its place, without those that come to lie on the one before. */
  private double[] cropped(double[] xy) {
    var left = new double[xy.length];
    int n = 0;
    for (int i = 0; i < xy.length; i += 2) {
      boolean inside = frame.contains(xy[i], xy[i + 1]);
      double x = inside ? xy[i] : place(xy[i], frame.minX(), frame.width());
      double y = inside ? xy[i + 1] : place(xy[i + 1], frame.minY(), frame.height());
      if (n == 0 || left[n - 2] != x || left[n - 1] != y) {
        left[n++] = x;
        left[n++] = y;
      }
    }
    return Arrays.copyOf(left, n);
  }

  /** The nearest of the places on a side. */
  private static double place(double at, double from, double length) {
    double step = Math.rint((at - from) / length * STEPS);
    return from + length * Math.clamp(step, 0, STEPS) / STEPS;
  }
}
