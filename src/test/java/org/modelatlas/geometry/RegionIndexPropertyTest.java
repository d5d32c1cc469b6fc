package org.modelatlas.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RegionIndexPropertyTest {

  @Test
  void agreesWithRayCastingEverywhere() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int size = 1; size <= 5; size++) {
      List<Shape> shapes = Tiling.shapes(random, size);
      var index = new RegionIndex(shapes);
      int found = 0;
      for (int i = 0; i < 20_000; i++) {
        double x = random.nextDouble() * (2 * size + 6) - size - 4;
        double y = random.nextDouble() * (size + 2) - 1;
        int expected = rayCasting(shapes, x, y);
        found += expected >= 0 ? 1 : 0;
        assertEquals(expected, index.at(x, y), () -> x + ", " + y + " seed " + seed);
      }
      assertTrue(found > 500, "seed " + seed);
    }
  }

  @Test
  void agreesWithRayCastingBesideEveryVertex() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    List<Shape> shapes = Tiling.shapes(random, 3);
    var index = new RegionIndex(shapes);
    for (Shape shape : shapes) {
      shape.rings().forEach(ring -> besideEveryVertex(ring.xy(), shapes, index, random, seed));
    }
  }

  private static void besideEveryVertex(
      double[] xy, List<Shape> shapes, RegionIndex index, Random random, long seed) {
    for (int i = 0; i < xy.length; i += 2) {
      double x = xy[i] + (random.nextDouble() - 0.5) * 1e-9;
      double y = xy[i + 1] + (random.nextInt(3) - 1) * 1e-9 * random.nextDouble();
      assertEquals(rayCasting(shapes, x, y), index.at(x, y), () -> x + ", " + y + " seed " + seed);
    }
  }

  @Test
  void holeAnswersTheEnclaveAndItsCoreTheExclave() {
    Ring outer = box(0, 0, 10);
    Ring middle = box(3, 3, 4);
    Ring core = box(4, 4, 1);
    Shape land =
        new MultiPolygon(
            List.of(new Polygon(outer, List.of(middle.reversed())), new Polygon(core, List.of())));
    Shape enclave = new Polygon(middle, List.of(core.reversed()));
    var index = new RegionIndex(List.of(land, enclave));
    assertEquals(0, index.at(1, 1));
    assertEquals(1, index.at(6, 6));
    assertEquals(0, index.at(4.5, 4.5));
    assertEquals(RegionIndex.NOWHERE, index.at(10.5, 5));
  }

  @Test
  void whereShapesOverlapTheFirstAnswers() {
    var index =
        new RegionIndex(
            List.of(new Polygon(box(0, 0, 4), List.of()), new Polygon(box(2, 2, 4), List.of())));
    assertEquals(0, index.at(3, 3));
    assertEquals(1, index.at(5, 5));
  }

  @Test
  void nothingIsFoundAmongNothing() {
    assertEquals(RegionIndex.NOWHERE, new RegionIndex(List.of()).at(0, 0));
    assertEquals(
        RegionIndex.NOWHERE, new RegionIndex(List.of(new MultiPolygon(List.of()))).at(0, 0));
  }

  private static Ring box(double x, double y, double size) {
    double x2 = x + size;
    double y2 = y + size;
    return new Ring(new double[] {x, y, x2, y, x2, y2, x, y2, x, y});
  }

  private static int rayCasting(List<Shape> shapes, double x, double y) {
    for (int i = 0; i < shapes.size(); i++) {
      if (shapes.get(i).rings().filter(ring -> ring.contains(x, y)).count() % 2 == 1) {
        return i;
      }
    }
    return RegionIndex.NOWHERE;
  }
}
