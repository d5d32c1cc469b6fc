package org.modelatlas.classification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BreaksPropertyTest {

  private static final int ROUNDS = 3_000;

  private final NaturalBreaks method = new NaturalBreaks();

  @Test
  void naturalBreaksAreAsGoodAsTheBestPartition() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      double[] values = values(random, 9);
      int classes = random.nextInt(1, distinct(values).length + 1);
      ClassBreaks breaks = method.breaks(values, classes);
      double best = leastDeviation(values, distinct(values), classes);
      assertEquals(best, deviation(values, breaks), 1e-9 * (1 + best), "seed " + seed);
    }
  }

  @Test
  void breaksCoverAllValuesAndLeaveNoClassEmpty() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      double[] values = values(random, 40);
      int classes = Math.min(5, distinct(values).length);
      ClassBreaks exact = method.breaks(values, classes);
      assertEquals(classes, exact.size(), "seed " + seed);
      assertEquals(distinct(values)[0], exact.lowest(), "seed " + seed);
      int[] counts = exact.counts(values);
      assertEquals(values.length, IntStream.of(counts).sum(), "seed " + seed);
      assertTrue(IntStream.of(counts).allMatch(c -> c > 0), "seed " + seed);
    }
  }

  @Test
  void roundLimitsLeaveEveryValueInItsClass() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      double[] values = values(random, 40);
      ClassBreaks exact = method.breaks(values, Math.min(5, distinct(values).length));
      ClassBreaks rounded = RoundBreaks.of(exact, values);
      for (double value : values) {
        assertEquals(exact.classOf(value), rounded.classOf(value), value + ", seed " + seed);
      }
      assertArrayEquals(exact.counts(values), rounded.counts(values), "seed " + seed);
    }
  }

  @Test
  void noRounderLimitWouldPartTheSameValues() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      double[] values = values(random, 12);
      double[] sorted = distinct(values);
      ClassBreaks exact = method.breaks(values, Math.min(5, sorted.length));
      ClassBreaks rounded = RoundBreaks.of(exact, values);
      for (int i = 0; i + 1 < exact.size(); i++) {
        double highest = exact.upper(i);
        double next = Arrays.stream(sorted).filter(v -> v > highest).min().orElseThrow();
        int power = power(rounded.upper(i));
        double step = Math.pow(10, power + 1);
        double rounder = Math.ceil(highest / step) * step;
        boolean rounderParts = power < 9 && rounder >= highest && rounder < next - 1e-9 * step;
        assertTrue(!rounderParts || rounded.upper(i) == 0, rounder + ", seed " + seed);
      }
    }
  }

  /** The greatest power of ten of which a number is a multiple. */
  private static int power(double value) {
    return value == 0 ? 9 : -BigDecimal.valueOf(value).stripTrailingZeros().scale();
  }

  private static double[] values(Random random, int most) {
    double scale = Math.pow(10, random.nextInt(-2, 6));
    boolean whole = random.nextBoolean();
    return random
        .doubles(random.nextInt(1, most + 1), -0.3, 1)
        .map(v -> whole ? Math.rint(v * 20) : v * scale)
        .toArray();
  }

  private static double[] distinct(double[] values) {
    return Arrays.stream(values).map(v -> v + 0.0).sorted().distinct().toArray();
  }

  private static double deviation(double[] values, ClassBreaks breaks) {
    double sum = 0;
    for (int i = 0; i < breaks.size(); i++) {
      int index = i;
      sum += deviation(Arrays.stream(values).filter(v -> breaks.classOf(v) == index).toArray());
    }
    return sum;
  }

  private static double deviation(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
  }

  /** Tries every way to cut the distinct values. */
  private static double leastDeviation(double[] values, double[] distinct, int classes) {
    if (classes == 1) {
      return deviation(values);
    }
    double best = Double.POSITIVE_INFINITY;
    for (int cut = 1; cut + classes - 1 <= distinct.length; cut++) {
      double limit = distinct[cut];
      double[] below = Arrays.stream(values).filter(v -> v < limit).toArray();
      double[] above = Arrays.stream(values).filter(v -> v >= limit).toArray();
      double[] rest = Arrays.copyOfRange(distinct, cut, distinct.length);
      best = Math.min(best, deviation(below) + leastDeviation(above, rest, classes - 1));
    }
    return best;
  }
}
