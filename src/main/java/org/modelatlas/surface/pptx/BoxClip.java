package org.modelatlas.surface.pptx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.modelatlas.sheet.Box;

/**
 * Cuts rings and lines at the edges of a box, because a presentation has no clipping. What lies
 * inside keeps its positions, so that neighbours still share theirs.
 */
final class BoxClip {

  private static final int SIDES = 4;

  private final Box box;

  BoxClip(Box box) {
    this.box = box;
  }

  /**
   * The part of a ring in the box; runs along the edges where it was cut (Sutherland and Hodgman,
   * 1974).
   *
   * @param xyPt packed positions
   * @return packed positions; none if the ring lies outside
   */
  double[] ring(double[] xyPt) {
    double[] left = xyPt;
    for (int side = 0; side < SIDES && left.length > 0; side++) {
      left = cut(left, side);
    }
    return left;
  }

  private double[] cut(double[] xy, int side) {
    var kept = new double[2 * xy.length];
    int used = 0;
    int last = xy.length - 2;
    double fromX = xy[last];
    double fromY = xy[last + 1];
    double from = inside(fromX, fromY, side);
    for (int i = 0; i < xy.length; i += 2) {
      double to = inside(xy[i], xy[i + 1], side);
      if (from < 0 != to < 0) {
        double share = from / (from - to);
        kept[used++] = fromX + share * (xy[i] - fromX);
        kept[used++] = fromY + share * (xy[i + 1] - fromY);
      }
      if (to >= 0) {
        kept[used++] = xy[i];
        kept[used++] = xy[i + 1];
      }
      fromX = xy[i];
      fromY = xy[i + 1];
      from = to;
    }
    return Arrays.copyOf(kept, used);
  }

  /** How far inside an edge a position lies. */
  private double inside(double x, double y, int side) {
    return switch (side) {
      case 0 -> x - box.xPt();
      case 1 -> box.rightPt() - x;
      case 2 -> y - box.yPt();
      default -> box.bottomPt() - y;
    };
  }

  /**
   * The parts of an open line in the box.
   *
   * @param xyPt packed positions
   */
  List<double[]> line(double[] xyPt) {
    var parts = new ArrayList<double[]>();
    var part = new double[xyPt.length + 2];
    int used = 0;
    for (int i = 2; i < xyPt.length; i += 2) {
      double[] seen = segment(xyPt, i);
      if (seen.length == 0) {
        continue;
      }
      if (used == 0 || part[used - 2] != seen[0] || part[used - 1] != seen[1]) {
        addPart(parts, part, used);
        part[0] = seen[0];
        part[1] = seen[1];
        used = 2;
      }
      part[used++] = seen[2];
      part[used++] = seen[3];
    }
    addPart(parts, part, used);
    return parts;
  }

  private static void addPart(List<double[]> parts, double[] part, int used) {
    if (used > 2) {
      parts.add(Arrays.copyOf(part, used));
    }
  }

  /** The seen part of the segment that ends at an index (Liang and Barsky, 1984). */
  private double[] segment(double[] xy, int end) {
    double x = xy[end - 2];
    double y = xy[end - 1];
    double dx = xy[end] - x;
    double dy = xy[end + 1] - y;
    double enters = 0;
    double leaves = 1;
    for (int side = 0; side < SIDES; side++) {
      double from = inside(x, y, side);
      double to = inside(xy[end], xy[end + 1], side);
      if (from < 0 && to < 0) {
        return new double[0];
      }
      if (from < 0) {
        enters = Math.max(enters, from / (from - to));
      } else if (to < 0) {
        leaves = Math.min(leaves, from / (from - to));
      }
    }
    if (enters > leaves) {
      return new double[0];
    }
    double endX = leaves == 1 ? xy[end] : x + leaves * dx;
    double endY = leaves == 1 ? xy[end + 1] : y + leaves * dy;
    return new double[] {x + enters * dx, y + enters * dy, endX, endY};
  }
}
