package org.modelatlas.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalBreaksTest {

  private final NaturalBreaks method = new NaturalBreaks();

  @Test
  void gapsPartTheClasses() {
    double[] values = {22, 1, 2, 11, 10, 20, 3, 12, 21};
    assertEquals(new ClassBreaks(1, List.of(3.0, 12.0, 22.0)), method.breaks(values, 3));
  }

  @Test
  void asManyClassesAsDistinctValuesHoldOneValueEach() {
    double[] values = {5, 5, 1, 3, 3, 3};
    assertEquals(new ClassBreaks(1, List.of(1.0, 3.0, 5.0)), method.breaks(values, 3));
  }

  @Test
  void equallyGoodPartitionsGiveTheLowestLimits() {
    assertEquals(new ClassBreaks(1, List.of(1.0, 3.0)), method.breaks(new double[] {1, 2, 3}, 2));
  }

  @Test
  void zeroOfEitherSignIsOneValue() {
    double[] values = {-0.0, 0.0, 4};
    assertEquals(new ClassBreaks(0, List.of(0.0, 4.0)), method.breaks(values, 2));
    assertThrows(IllegalArgumentException.class, () -> method.breaks(values, 3));
  }

  /** With raw sums of squares, values near 10⁹ would lose the digits in which they differ. */
  @Test
  void largeValuesKeepTheDigitsInWhichTheyDiffer() {
    double[] values = {1e9, 1e9 + 0.1, 1e9 + 0.5, 1e9 + 0.6};
    assertEquals(1e9 + 0.1, method.breaks(values, 2).upper(0));
  }

  @Test
  void moreClassesThanDistinctValuesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> method.breaks(new double[] {1, 1}, 2));
    assertThrows(IllegalArgumentException.class, () -> method.breaks(new double[] {1, 2}, 0));
    assertThrows(IllegalArgumentException.class, () -> method.breaks(new double[0], 1));
  }

  /** The plain dynamic programme, which tries every beginning of the last class. */
  @Test
  void boundedSearchIsAsGoodAsTheFullOne() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int round = 0; round < 100; round++) {
      double[] values =
          random.doubles(300, 0, 1 + round).map(v -> Math.floor(Math.exp(v / 10) * 50)).toArray();
      var weighted = new WeightedValues(values);
      int classes = Math.min(Classing.MOST, weighted.size());
      double[] best = new double[weighted.size()];
      Arrays.setAll(best, j -> weighted.deviation(0, j));
      for (int k = 1; k < classes; k++) {
        best = withOneMore(weighted, best);
      }
      double gvf = GoodnessOfFit.gvf(method.breaks(values, classes), values);
      double all = weighted.deviation(0, weighted.size() - 1);
      double least = all == 0 ? 0 : best[best.length - 1] / all;
      assertEquals(1 - least, gvf, 1e-9, "seed " + seed);
    }
  }

  private static double[] withOneMore(WeightedValues values, double[] fewer) {
    double[] best = new double[fewer.length];
    for (int j = 0; j < best.length; j++) {
      best[j] = j == 0 ? fewer[0] : Double.POSITIVE_INFINITY;
      for (int start = 1; start <= j; start++) {
        best[j] = Math.min(best[j], fewer[start - 1] + values.deviation(start, j));
      }
    }
    return best;
  }
}
