package org.modelatlas.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CroppingPropertyTest {

  private static final int SIZE = 8;

  /** An edge of the country is at most this long, so that it changes nothing further inside. */
  private static final double RIM = 0.5;

  private static final Bounds FRAME = new Bounds(2.2, 1.7, 5.9, 5.1);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyPointInsideLiesInTheSameShapes(long seed) {
    var random = new Random(seed);
    List<Shape> shapes = Tiling.shapes(random, SIZE);
    var cropping = new Cropping(FRAME);
    List<Optional<Shape>> left = shapes.stream().map(cropping::of).toList();
    for (int i = 0; i < 2_000; i++) {
      double x = FRAME.minX() + RIM + random.nextDouble() * (FRAME.width() - 2 * RIM);
      double y = FRAME.minY() + RIM + random.nextDouble() * (FRAME.height() - 2 * RIM);
      for (int s = 0; s < shapes.size(); s++) {
        boolean within = left.get(s).filter(shape -> contains(shape, x, y)).isPresent();
        assertEquals(contains(shapes.get(s), x, y), within, "seed " + seed + " at " + x + " " + y);
      }
    }
    int before = shapes.stream().mapToInt(Shape::size).sum();
    int after = left.stream().flatMap(Optional::stream).mapToInt(Shape::size).sum();
    assertTrue(after < before / 2, after + " of " + before);
  }

  /** Two neighbours that shared an edge inside still do: each inner border occurs once. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void sharedBordersStayShared(long seed) {
    var cropping = new Cropping(FRAME);
    List<Shape> left =
        Tiling.shapes(new Random(seed), SIZE).stream()
            .flatMap(shape -> cropping.of(shape).stream())
            .toList();
    for (BorderLine line : BorderMesh.of(left).lines()) {
      boolean inside = false;
      for (int i = 0; i < line.xy().length; i += 2) {
        inside |= isWellInside(line.xy()[i], line.xy()[i + 1]);
      }
      assertTrue(!inside || line.kind() == BorderKind.INTERIOR, "a gap, seed " + seed);
    }
  }

  private static boolean isWellInside(double x, double y) {
    return x > FRAME.minX() + RIM
        && x < FRAME.maxX() - RIM
        && y > FRAME.minY() + RIM
        && y < FRAME.maxY() - RIM;
  }

  @Test
  void whatLiesInsideIsUntouchedAndWhatLiesOutsideIsGone() {
    var cropping = new Cropping(new Bounds(0, 0, 10, 10));
    Shape inside = square(4, 4);
    assertSame(inside, cropping.of(inside).orElseThrow());
    assertEquals(Optional.empty(), cropping.of(square(20, 4)));
    assertEquals(10, cropping.of(square(9.5, 4.5)).orElseThrow().bounds().maxX());
  }

  private static Shape square(double x, double y) {
    return new Polygon(
        new Ring(new double[] {x, y, x + 1, y, x + 1, y + 1, x, y + 1, x, y}), List.of());
  }

  private static boolean contains(Shape shape, double x, double y) {
    return shape.polygons().stream().anyMatch(polygon -> polygon.contains(x, y));
  }
}
