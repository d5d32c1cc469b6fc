package org.modelatlas.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * The borders of some shapes, each edge once, so that a shared border is drawn once.
 *
 * <p>Two edges are the same when their end positions are equal to the last bit, in either
 * direction. An edge that a shape has twice (a slit) separates nothing and is left out; of an edge
 * that more than two shapes have, the first two count. Time is linear in the vertices.
 *
 * @param lines the borders as polylines, in the order of the shapes
 */
public record BorderMesh(List<BorderLine> lines) {

  public BorderMesh {
    lines = List.copyOf(lines);
  }

  /** The borders of shapes of which each stands for itself. */
  public static BorderMesh of(List<Shape> shapes) {
    int[] groups = new int[shapes.size()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = i;
    }
    return of(shapes, groups);
  }

  /**
   * The borders of grouped shapes, such as prefectures by province.
   *
   * @param groups the group of each shape, any numbers
   * @throws IllegalArgumentException if there is not one group for each shape
   */
  public static BorderMesh of(List<Shape> shapes, int[] groups) {
    if (groups.length != shapes.size()) {
      throw new IllegalArgumentException(shapes.size() + " shapes, " + groups.length + " groups");
    }
    var edges = EdgeTable.of(shapes);
    List<BorderLine> lines = new ArrayList<>();
    int edge = 0;
    for (Shape shape : shapes) {
      for (Polygon polygon : shape.polygons()) {
        edge = trace(polygon.outer(), edge, edges, groups, lines);
        for (Ring hole : polygon.holes()) {
          edge = trace(hole, edge, edges, groups, lines);
        }
      }
    }
    return new BorderMesh(lines);
  }

  /** Cuts a ring, whose edges are numbered from {@code base}, into lines; the next base. */
  private static int trace(
      Ring ring, int base, EdgeTable edges, int[] groups, List<BorderLine> lines) {
    int n = ring.size() - 1;
    int from = seam(base, n, edges);
    for (int done = 0; done < n; ) {
      int length = 1;
      int at = base + (from + done) % n;
      while (done + length < n && edges.alike(at, base + (from + done + length) % n)) {
        length++;
      }
      if (edges.isFirst(at)) {
        int first = edges.first(at);
        int second = edges.second(at);
        double[] xy = stretch(ring.xy(), (from + done) % n, length);
        lines.add(new BorderLine(xy, first, second, kind(first, second, groups)));
      }
      done += length;
    }
    return base + n;
  }

  /** The first edge that differs from the one before it, so that no line is cut for nothing. */
  private static int seam(int base, int n, EdgeTable edges) {
    for (int i = 1; i < n; i++) {
      if (!edges.alike(base + i - 1, base + i)) {
        return i;
      }
    }
    return 0;
  }

  private static double[] stretch(double[] ring, int from, int length) {
    int n = ring.length / 2 - 1;
    double[] xy = new double[2 * (length + 1)];
    int head = Math.min(length + 1, n - from);
    System.arraycopy(ring, 2 * from, xy, 0, 2 * head);
    System.arraycopy(ring, 0, xy, 2 * head, xy.length - 2 * head);
    return xy;
  }

  private static BorderKind kind(int first, int second, int[] groups) {
    if (second < 0) {
      return BorderKind.OUTER;
    }
    return groups[first] == groups[second] ? BorderKind.WITHIN_GROUP : BorderKind.INTERIOR;
  }
}
