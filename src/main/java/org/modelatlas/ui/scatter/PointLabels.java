package org.modelatlas.ui.scatter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.sheet.Box;

/**
 * Places names beside points without overlap, one after the other (greedy): the points furthest
 * from the middle of all first, each at the first of eight places about it that is free of points,
 * names and the edge. A name without such a place is left out.
 */
final class PointLabels {

  private static final double GAP = 2;
  private static final double[][] SIDES = {
    {1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {-1, -1}, {1, 1}, {-1, 1}
  };

  private final Box edge;
  private final double radius;

  /**
   * Places inside a box.
   *
   * @param edge no name leaves it
   * @param radius of each point
   */
  PointLabels(Box edge, double radius) {
    this.edge = edge;
    this.radius = radius;
  }

  /**
   * A point and its name.
   *
   * @param region which
   * @param x the point's middle
   * @param y the point's middle
   * @param width of the name
   * @param height of the name
   */
  record Named(Adcode region, double x, double y, double width, double height) {}

  /** The boxes of those names that have a place. */
  Map<Adcode, Box> place(List<Named> points) {
    double middleX = points.stream().mapToDouble(Named::x).average().orElse(0);
    double middleY = points.stream().mapToDouble(Named::y).average().orElse(0);
    var taken = new ArrayList<>(points.stream().map(this::disc).toList());
    var placed = new LinkedHashMap<Adcode, Box>();
    points.stream()
        .sorted(
            Comparator.<Named>comparingDouble(p -> Math.hypot(p.x() - middleX, p.y() - middleY))
                .reversed())
        .forEach(point -> place(point, taken, placed));
    return placed;
  }

  private void place(Named point, List<Box> taken, Map<Adcode, Box> placed) {
    for (double[] side : SIDES) {
      Box box = beside(point, side);
      if (edge.contains(box) && taken.stream().noneMatch(box::overlaps)) {
        taken.add(box);
        placed.put(point.region(), box);
        return;
      }
    }
  }

  private Box disc(Named point) {
    return new Box(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius);
  }

  private Box beside(Named point, double[] side) {
    double reach = side[0] != 0 && side[1] != 0 ? radius * Math.sqrt(0.5) : radius + GAP;
    double x = point.x() + side[0] * (reach + point.width() / 2);
    double y = point.y() + side[1] * (reach + point.height() / 2);
    return new Box(x - point.width() / 2, y - point.height() / 2, point.width(), point.height());
  }
}
