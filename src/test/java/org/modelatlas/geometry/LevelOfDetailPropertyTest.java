package org.modelatlas.geometry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LevelOfDetailPropertyTest {

  @Test
  void sharedBordersStaySharedAtEveryResolution() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (double resolution : new double[] {0.003, 0.01, 0.04, 0.1}) {
      var detail = new LevelOfDetail(resolution);
      List<Shape> shapes = Tiling.shapes(random, 5);
      var thinned = BorderMesh.of(shapes.stream().map(detail::shape).toList());
      for (BorderLine line : detail.mesh(BorderMesh.of(shapes)).lines()) {
        if (line.kind() == BorderKind.INTERIOR) {
          assertTrue(isShared(line, thinned), () -> Arrays.toString(line.xy()) + " seed " + seed);
        }
      }
    }
  }

  /** Whether no edge of a thinned shared border is an outer border of the thinned shapes. */
  private static boolean isShared(BorderLine line, BorderMesh thinned) {
    for (BorderLine other : thinned.lines()) {
      if (other.kind() == BorderKind.OUTER && touches(line.xy(), other.xy())) {
        return false;
      }
    }
    return true;
  }

  private static boolean touches(double[] a, double[] b) {
    for (int i = 0; i + 3 < a.length; i += 2) {
      for (int j = 0; j + 3 < b.length; j += 2) {
        boolean along = Arrays.equals(a, i, i + 4, b, j, j + 4);
        boolean back =
            Arrays.equals(a, i, i + 2, b, j + 2, j + 4)
                && Arrays.equals(a, i + 2, i + 4, b, j, j + 2);
        if (along || back) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void thinningBackwardsGivesTheSameLineBackwards() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    var detail = new LevelOfDetail(0.05);
    for (Shape shape : Tiling.shapes(random, 3)) {
      shape
          .rings()
          .forEach(
              ring -> {
                double[] there = detail.line(ring.xy());
                double[] back = detail.line(ring.reversed().xy());
                assertEquals(there.length, back.length, "seed " + seed);
                for (int i = 0; i < there.length; i += 2) {
                  assertEquals(there[i], back[back.length - 2 - i], "seed " + seed);
                  assertEquals(there[i + 1], back[back.length - 1 - i], "seed " + seed);
                }
              });
    }
  }

  @Test
  void noPositionMovesFurtherThanHalfACellEachWay() {
    var detail = new LevelOfDetail(0.5);
    assertArrayEquals(
        new double[] {0, 0, 1.5, -0.5, 100, 3},
        detail.line(new double[] {0.2, -0.1, 1.3, -0.4, 99.8, 3.1}));
  }

  @Test
  void smallIslandGoesAndTheLargestPartOfASmallRegionStays() {
    Polygon large = box(0, 0, 10);
    Polygon small = box(20, 20, 0.2);
    var detail = new LevelOfDetail(1);
    assertEquals(1, detail.shape(new MultiPolygon(List.of(large, small))).polygons().size());
    Polygon tiny = box(30, 30, 0.1);
    assertSame(small, detail.shape(new MultiPolygon(List.of(tiny, small))));
    assertTrue(detail.shape(new MultiPolygon(List.of())).polygons().isEmpty());
  }

  @Test
  void resolutionMustBeAboveZero() {
    for (double resolution : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThrows(IllegalArgumentException.class, () -> new LevelOfDetail(resolution));
    }
  }

  private static Polygon box(double x, double y, double size) {
    double x2 = x + size;
    double y2 = y + size;
    return new Polygon(new Ring(new double[] {x, y, x2, y, x2, y2, x, y2, x, y}), List.of());
  }
}
