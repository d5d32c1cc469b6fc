package org.modelatlas.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Thins borders for drawing at a given resolution without opening gaps.
 *
 * <p>Every position moves to the nearest point of a square grid with cells of that resolution, and
 * what then repeats is dropped. Where a position goes depends on nothing but itself, so a border
 * that two shapes share stays shared to the last bit, and no position moves further than 0.71 of
 * the resolution. Time is linear in the positions.
 *
 * @param resolution size of a grid cell in units of the frame, above zero; half the size of a pixel
 *     on the ground leaves the drawing as it was
 */
public record LevelOfDetail(double resolution) {

  /**
   * Guards the resolution.
   *
   * @throws IllegalArgumentException if it is not a finite number above zero
   */
  public LevelOfDetail {
    if (!(resolution > 0 && resolution < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("not a resolution: " + resolution);
    }
  }

  /** The positions of a line; fewer than two where it is smaller than the resolution. */
  public double[] line(double[] xy) {
    double[] thin = new double[xy.length];
    double grid = 1 / resolution;
    int n = 0;
    for (int i = 0; i + 1 < xy.length; i += 2) {
      double x = Math.rint(xy[i] * grid) * resolution + 0.0; // no negative zero
      double y = Math.rint(xy[i + 1] * grid) * resolution + 0.0;
      if (n == 0 || x != thin[n - 2] || y != thin[n - 1]) {
        thin[n] = x;
        thin[n + 1] = y;
        n += 2;
      }
    }
    return n == xy.length ? thin : Arrays.copyOf(thin, n);
  }

  /** The ring; empty where it is smaller than the resolution. */
  public Optional<Ring> ring(Ring ring) {
    double[] xy = line(ring.xy());
    return xy.length < 8 ? Optional.empty() : Optional.of(new Ring(xy));
  }

  /** The polygon without what is smaller than the resolution; empty if its outline is. */
  public Optional<Polygon> polygon(Polygon polygon) {
    Optional<Ring> outer = ring(polygon.outer());
    if (outer.isEmpty()) {
      return Optional.empty();
    }
    List<Ring> holes = new ArrayList<>(polygon.holes().size());
    for (Ring hole : polygon.holes()) {
      ring(hole).ifPresent(holes::add);
    }
    return Optional.of(new Polygon(outer.get(), holes));
  }

  /**
   * The shape without what is smaller than the resolution; where that is all of it, its largest
   * part stays as it was, so that no region vanishes.
   */
  public Shape shape(Shape shape) {
    List<Polygon> thin = new ArrayList<>(shape.polygons().size());
    for (Polygon polygon : shape.polygons()) {
      polygon(polygon).ifPresent(thin::add);
    }
    return thin.isEmpty() ? largest(shape) : new MultiPolygon(thin);
  }

  /** The mesh without lines that are smaller than the resolution. */
  public BorderMesh mesh(BorderMesh mesh) {
    List<BorderLine> lines = new ArrayList<>(mesh.lines().size());
    for (BorderLine line : mesh.lines()) {
      double[] xy = line(line.xy());
      if (xy.length >= 4) {
        lines.add(new BorderLine(xy, line.first(), line.second(), line.kind()));
      }
    }
    return new BorderMesh(lines);
  }

  private static Shape largest(Shape shape) {
    if (shape.polygons().isEmpty()) {
      return shape;
    }
    Polygon largest = shape.polygons().getFirst();
    for (Polygon polygon : shape.polygons()) {
      largest = area(polygon) > area(largest) ? polygon : largest;
    }
    return largest;
  }

  private static double area(Polygon polygon) {
    return Math.abs(polygon.outer().signedArea());
  }
}
