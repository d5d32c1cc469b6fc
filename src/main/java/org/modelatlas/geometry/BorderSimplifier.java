package org.modelatlas.geometry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Leaves out positions that borders do not need, without opening gaps.
 *
 * <p>Each stretch of border is simplified once (Douglas and Peucker 1973, The Canadian Cartographer
 * 10) and both its sides then keep the same positions; where stretches meet, positions stay. A line
 * moves by no more than the tolerance. Parts that shrink to less than a triangle are left out, but
 * for the largest of a shape.
 *
 * @param shapes the simplified shapes, in the order of those given
 * @param mesh the borders, with the positions of the shapes
 */
public record BorderSimplifier(List<Shape> shapes, BorderMesh mesh) {

  /**
   * Simplifies shapes together.
   *
   * @param shapes any shapes; those that share borders should share positions
   * @param tolerance in the frame's units, positive
   */
  public static BorderSimplifier of(List<Shape> shapes, double tolerance) {
    BorderMesh mesh = BorderMesh.of(shapes);
    var kept = new PositionSet();
    mesh.lines().forEach(line -> keep(line.xy(), tolerance, kept));
    List<BorderLine> lines =
        mesh.lines().stream()
            .map(l -> new BorderLine(only(l.xy(), kept), l.first(), l.second(), l.kind()))
            .toList();
    return new BorderSimplifier(
        shapes.stream().map(shape -> simplified(shape, kept)).toList(), new BorderMesh(lines));
  }

  private static void keep(double[] xy, double tolerance, PositionSet kept) {
    int last = xy.length - 2;
    kept.add(xy[0], xy[1]);
    kept.add(xy[last], xy[last + 1]);
    boolean closed = xy[0] == xy[last] && xy[1] == xy[last + 1];
    int far = closed ? furthestFromStart(xy) : last;
    kept.add(xy[far], xy[far + 1]);
    keepBetween(xy, 0, far, tolerance, kept);
    if (closed) {
      keepBetween(xy, far, last, tolerance, kept);
    }
  }

  private static int furthestFromStart(double[] xy) {
    int far = 0;
    double most = -1;
    for (int i = 2; i < xy.length; i += 2) {
      double distance = Math.hypot(xy[i] - xy[0], xy[i + 1] - xy[1]);
      if (distance > most) {
        most = distance;
        far = i;
      }
    }
    return far;
  }

  /** Recurses into the shorter side only and loops over the longer, so that the stack stays low. */
  private static void keepBetween(
      double[] xy, int from, int to, double tolerance, PositionSet kept) {
    int start = from;
    int end = to;
    while (end - start > 2) {
      int far = furthestFromLine(xy, start, end, tolerance);
      if (far < 0) {
        return;
      }
      kept.add(xy[far], xy[far + 1]);
      if (far - start < end - far) {
        keepBetween(xy, start, far, tolerance, kept);
        start = far;
      } else {
        keepBetween(xy, far, end, tolerance, kept);
        end = far;
      }
    }
  }

  /** The position furthest from the chord, or -1 if none is further than the tolerance. */
  private static int furthestFromLine(double[] xy, int from, int to, double tolerance) {
    double most = tolerance * tolerance;
    int far = -1;
    for (int i = from + 2; i < to; i += 2) {
      double distance = squareToChord(xy, i, from, to);
      if (distance > most) {
        most = distance;
        far = i;
      }
    }
    return far;
  }

  private static double squareToChord(double[] xy, int at, int from, int to) {
    double dx = xy[to] - xy[from];
    double dy = xy[to + 1] - xy[from + 1];
    double px = xy[at] - xy[from];
    double py = xy[at + 1] - xy[from + 1];
    double length = dx * dx + dy * dy;
    double along = length == 0 ? 0 : Math.clamp((px * dx + py * dy) / length, 0, 1);
    double ox = px - along * dx;
    double oy = py - along * dy;
    return ox * ox + oy * oy;
  }

  private static double[] only(double[] xy, PositionSet kept) {
    var out = new double[xy.length];
    int n = 0;
    for (int i = 0; i < xy.length; i += 2) {
      if (kept.contains(xy[i], xy[i + 1])) {
        out[n++] = xy[i];
        out[n++] = xy[i + 1];
      }
    }
    return Arrays.copyOf(out, n);
  }

  private static Shape simplified(Shape shape, PositionSet kept) {
    List<Polygon> polygons =
        shape.polygons().stream().flatMap(p -> simplified(p, kept).stream()).toList();
    if (polygons.isEmpty()) {
      return shape;
    }
    return polygons.size() == 1 ? polygons.getFirst() : new MultiPolygon(polygons);
  }

  private static Optional<Polygon> simplified(Polygon polygon, PositionSet kept) {
    return simplified(polygon.outer(), kept)
        .map(
            outer ->
                new Polygon(
                    outer,
                    polygon.holes().stream().flatMap(h -> simplified(h, kept).stream()).toList()));
  }

  /** A ring begins where it did only if that position is kept; it is closed again in any case. */
  private static Optional<Ring> simplified(Ring ring, PositionSet kept) {
    double[] xy = only(ring.xy(), kept);
    boolean open = xy.length > 0 && (xy[0] != xy[xy.length - 2] || xy[1] != xy[xy.length - 1]);
    double[] closed = open ? Arrays.copyOf(xy, xy.length + 2) : xy;
    if (open) {
      closed[xy.length] = xy[0];
      closed[xy.length + 1] = xy[1];
    }
    return closed.length < 8 ? Optional.empty() : Optional.of(new Ring(closed));
  }
}
