package org.modelatlas.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelatlas.sheet.Box;

class PaperPathTest {

  private static final Box WINDOW = new Box(0, 0, 100, 100);

  private static int[] reduce(double... xyPt) {
    return new PaperPath(WINDOW).reduce(xyPt);
  }

  @Test
  void positionsAreRoundedToTwentiethsOfAPoint() {
    assertArrayEquals(new int[] {0, 20, 201, -20}, reduce(0.01, 0.99, 10.03, -1));
  }

  @Test
  void aPositionThatFallsOnTheOneBeforeIsLeftOut() {
    assertArrayEquals(new int[] {20, 20, 40, 40}, reduce(1, 1, 1.02, 0.98, 2, 2));
  }

  @Test
  void aRunBeyondOneEdgeKeepsItsEndsOnly() {
    assertArrayEquals(
        new int[] {1000, 1000, 4000, 1000, 4000, 1200, 1000, 1200},
        reduce(50, 50, 200, 50, 300, 55, 250, 58, 200, 60, 50, 60));
  }

  @Test
  void aLineThatCrossesTheWindowBetweenTwoFarPositionsIsKept() {
    assertArrayEquals(new int[] {-1000, 1000, 3000, 1000}, reduce(-50, 50, 150, 50));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatTheWindowShowsOfARingStaysTheSame(long seed) {
    var random = new Random(seed);
    var ring = new double[402];
    for (int i = 0; i < 400; i++) {
      ring[i] = random.nextInt(-200, 300);
    }
    ring[400] = ring[0];
    ring[401] = ring[1];
    int[] units = reduce(ring);
    var reduced = new double[units.length];
    for (int i = 0; i < units.length; i++) {
      reduced[i] = units[i] / (double) PaperPath.UNITS_PER_PT;
    }
    assertTrue(reduced.length < ring.length, "nothing was left out");
    Path2D before = path(ring);
    Path2D after = path(reduced);
    for (int i = 0; i < 4_000; i++) {
      double x = random.nextDouble(100);
      double y = random.nextDouble(100);
      assertTrue(before.contains(x, y) == after.contains(x, y), "seed " + seed);
    }
  }

  private static Path2D path(double[] xy) {
    var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    path.closePath();
    return path;
  }
}
