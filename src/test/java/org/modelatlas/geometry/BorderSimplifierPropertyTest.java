package org.modelatlas.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BorderSimplifierPropertyTest {

  private static final int COLUMNS = 4;
  private static final int STEPS = 60;
  private static final double TOLERANCE = 0.02;

  /** Strips side by side whose common borders wander: each border is made once for both sides. */
  private static List<Shape> strips(long seed) {
    var random = new Random(seed);
    var borders = new ArrayList<double[]>();
    for (int column = 0; column <= COLUMNS; column++) {
      var xy = new double[2 * (STEPS + 1)];
      for (int i = 0; i <= STEPS; i++) {
        xy[2 * i] = column + 0.3 * (random.nextDouble() - 0.5) * (i % 7 == 0 ? 1 : 0.05);
        xy[2 * i + 1] = i / (double) STEPS;
      }
      borders.add(xy);
    }
    var shapes = new ArrayList<Shape>();
    for (int column = 0; column < COLUMNS; column++) {
      shapes.add(new Polygon(between(borders.get(column), borders.get(column + 1)), List.of()));
    }
    return shapes;
  }

  private static Ring between(double[] left, double[] right) {
    int n = left.length;
    var xy = new double[2 * n + 2];
    System.arraycopy(right, 0, xy, 0, n);
    for (int i = 0; i < n; i += 2) {
      xy[n + i] = left[n - 2 - i];
      xy[n + i + 1] = left[n - 1 - i];
    }
    xy[2 * n] = xy[0];
    xy[2 * n + 1] = xy[1];
    return new Ring(xy);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void bothSidesOfABorderKeepTheSamePositions(long seed) {
    List<Shape> shapes = strips(seed);
    var simple = BorderSimplifier.of(shapes, TOLERANCE);
    int before = shapes.stream().mapToInt(Shape::size).sum();
    int after = simple.shapes().stream().mapToInt(Shape::size).sum();
    assertTrue(after < before / 2, after + " of " + before + " positions are left");
    var again = BorderMesh.of(simple.shapes());
    assertEquals(interior(BorderMesh.of(shapes)), interior(again), "shared borders stay shared");
  }

  /** How many pairs of shapes share a border. */
  private static long interior(BorderMesh mesh) {
    return mesh.lines().stream()
        .filter(line -> line.kind() == BorderKind.INTERIOR)
        .map(line -> List.of(line.first(), line.second()))
        .distinct()
        .count();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14})
  void noPositionMovesAndNoneIsFurtherOffThanTheTolerance(long seed) {
    List<Shape> shapes = strips(seed);
    var simple = BorderSimplifier.of(shapes, TOLERANCE);
    for (int i = 0; i < shapes.size(); i++) {
      double[] kept = simple.shapes().get(i).rings().findFirst().orElseThrow().xy();
      double[] all = shapes.get(i).rings().findFirst().orElseThrow().xy();
      for (int p = 0; p < all.length; p += 2) {
        assertTrue(distance(all[p], all[p + 1], kept) <= TOLERANCE + 1e-12, "position " + p);
      }
      for (int p = 0; p < kept.length; p += 2) {
        assertEquals(0, nearest(kept[p], kept[p + 1], all), "kept position " + p);
      }
    }
  }

  private static double nearest(double x, double y, double[] xy) {
    return DoubleStream.iterate(0, i -> i < xy.length, i -> i + 2)
        .map(i -> Math.hypot(xy[(int) i] - x, xy[(int) i + 1] - y))
        .min()
        .orElseThrow();
  }

  private static double distance(double x, double y, double[] xy) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 2; i < xy.length; i += 2) {
      double dx = xy[i] - xy[i - 2];
      double dy = xy[i + 1] - xy[i - 1];
      double length = dx * dx + dy * dy;
      double t = ((x - xy[i - 2]) * dx + (y - xy[i - 1]) * dy) / length;
      double on = Math.clamp(t, 0, 1);
      least = Math.min(least, Math.hypot(x - xy[i - 2] - on * dx, y - xy[i - 1] - on * dy));
    }
    return least;
  }

  @Test
  void aShapeThatWouldVanishStaysAsItWas() {
    Shape speck =
        new Polygon(new Ring(new double[] {0, 0, 1e-6, 0, 1e-6, 1e-6, 0, 1e-6, 0, 0}), List.of());
    assertEquals(List.of(speck), BorderSimplifier.of(List.of(speck), 1).shapes());
  }

  @Test
  void islandsKeepATriangleAtLeastOrGo() {
    Ring island = new Ring(new double[] {0, 0, 2, 0, 2.01, 1, 2, 2, 1, 2.01, 0, 2, -0.01, 1, 0, 0});
    Shape shape = new Polygon(island, List.of());
    Ring simple =
        BorderSimplifier.of(List.of(shape), 0.1)
            .shapes()
            .getFirst()
            .rings()
            .findFirst()
            .orElseThrow();
    assertEquals(5, simple.size(), "the four corners, closed");
  }
}
