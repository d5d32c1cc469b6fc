package org.modelatlas.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up country for tests: a grid of regions with crooked shared borders, an enclave with an
 * exclave in the first region and an island of its own far out.
 */
final class Tiling {

  private static final int STEPS = 8;

  private final Random random;
  private final int size;
  private final double[][][] level;
  private final double[][][] upright;

  private Tiling(Random random, int size) {
    this.random = random;
    this.size = size;
    double[][] corners = new double[(size + 1) * (size + 1)][];
    for (int i = 0; i < corners.length; i++) {
      corners[i] = new double[] {jitter(i % (size + 1)), jitter(i / (size + 1))};
    }
    level = new double[corners.length][][];
    upright = new double[corners.length][][];
    for (int i = 0; i < corners.length; i++) {
      if (i % (size + 1) < size) {
        level[i] = crooked(corners[i], corners[i + 1]);
      }
      if (i / (size + 1) < size) {
        upright[i] = crooked(corners[i], corners[i + size + 1]);
      }
    }
  }

  /** The regions of a random country, size × size of them, some with holes filled by the next. */
  static List<Shape> shapes(Random random, int size) {
    return new Tiling(random, size).shapes();
  }

  private double jitter(double value) {
    return value + (random.nextDouble() - 0.5) * 0.4;
  }

  private double[][] crooked(double[] from, double[] to) {
    double[][] line = new double[STEPS + 1][];
    line[0] = from;
    line[STEPS] = to;
    for (int i = 1; i < STEPS; i++) {
      double t = (double) i / STEPS;
      line[i] =
          new double[] {
            from[0] + (to[0] - from[0]) * t + (random.nextDouble() - 0.5) * 0.08,
            from[1] + (to[1] - from[1]) * t + (random.nextDouble() - 0.5) * 0.08
          };
    }
    return line;
  }

  private List<Shape> shapes() {
    List<Shape> shapes = new ArrayList<>();
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        int corner = row * (size + 1) + column;
        double[] xy = outline(corner);
        Ring hole = square(column + 0.5, row + 0.5, 0.1);
        shapes.add(
            new MultiPolygon(
                List.of(
                    new Polygon(new Ring(xy), List.of(hole.reversed())),
                    new Polygon(square(column + 0.5, row + 0.5, 0.03), List.of()),
                    new Polygon(square(-3 - column, row, 0.2), List.of()))));
        shapes.add(new Polygon(hole, List.of(square(column + 0.5, row + 0.5, 0.03).reversed())));
      }
    }
    return shapes;
  }

  private double[] outline(int corner) {
    List<double[]> points = new ArrayList<>();
    append(points, level[corner], false);
    append(points, upright[corner + 1], false);
    append(points, level[corner + size + 1], true);
    append(points, upright[corner], true);
    double[] xy = new double[2 * points.size() + 2];
    for (int i = 0; i <= points.size(); i++) {
      double[] point = points.get(i % points.size());
      xy[2 * i] = point[0];
      xy[2 * i + 1] = point[1];
    }
    return xy;
  }

  private static void append(List<double[]> points, double[][] line, boolean backwards) {
    for (int i = 0; i < line.length - 1; i++) {
      points.add(line[backwards ? line.length - 1 - i : i]);
    }
  }

  private static Ring square(double x, double y, double half) {
    double a = x - half;
    double b = y - half;
    double c = x + half;
    double d = y + half;
    return new Ring(new double[] {a, b, c, b, c, d, a, d, a, b});
  }
}
