package org.modelatlas.surface.pptx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.modelatlas.sheet.Box;

class BoxClipTest {

  private static final Box BOX = new Box(0, 0, 10, 10);

  private final BoxClip clip = new BoxClip(BOX);

  @Test
  void whatLiesInsideKeepsItsPositions() {
    double[] inside = {1, 1, 9, 1, 9, 9, 1, 9};
    assertArrayEquals(inside, clip.ring(inside));
    assertArrayEquals(inside, clip.line(inside).getFirst());
  }

  @Test
  void whatLiesOutsideIsGone() {
    double[] outside = {20, 20, 30, 20, 30, 30};
    assertEquals(0, clip.ring(outside).length);
    assertEquals(List.of(), clip.line(outside));
  }

  @Test
  void aRingAroundTheBoxBecomesTheBox() {
    assertEquals(100, area(clip.ring(new double[] {-5, -5, 15, -5, 15, 15, -5, 15})), 1e-9);
  }

  @Test
  void aLineIsCutAtTheEdgesIntoItsParts() {
    List<double[]> parts = clip.line(new double[] {-5, 5, 5, 5, 5, 15, 8, 15, 8, 5});
    assertEquals(2, parts.size());
    assertArrayEquals(new double[] {0, 5, 5, 5, 5, 10}, parts.get(0));
    assertArrayEquals(new double[] {8, 10, 8, 5}, parts.get(1));
  }

  /** What the two halves of a box leave of a ring is together what the box leaves. */
  @Test
  void halvesTogetherHaveTheAreaOfTheWhole() {
    var left = new BoxClip(new Box(0, 0, 5, 10));
    var right = new BoxClip(new Box(5, 0, 5, 10));
    for (int seed = 0; seed < 500; seed++) {
      double[] ring = star(new Random(seed));
      double parts = area(left.ring(ring)) + area(right.ring(ring));
      double whole = area(clip.ring(ring));
      assertEquals(whole, parts, 1e-9, "seed " + seed);
      assertTrue(whole <= 100 + 1e-9);
    }
  }

  /** A ring that does not cross itself. */
  private static double[] star(Random random) {
    var ring = new double[24];
    for (int i = 0; i < ring.length; i += 2) {
      double angle = Math.PI * i / 12;
      double radius = 1 + 12 * random.nextDouble();
      ring[i] = 4 + radius * Math.cos(angle);
      ring[i + 1] = 6 + radius * Math.sin(angle);
    }
    return ring;
  }

  private static double area(double[] xy) {
    double twice = 0;
    for (int i = 0; i < xy.length; i += 2) {
      int next = (i + 2) % xy.length;
      twice += xy[i] * xy[next + 1] - xy[next] * xy[i + 1];
    }
    return Math.abs(twice) / 2;
  }
}
