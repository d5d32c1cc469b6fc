package org.modelatlas.association;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Rank correlations of made-up pairs with many ties, beside the definition worked out slowly. */
class RankCorrelationPropertyTest {

  private static final int MOST = 40;
  private static final double HAIR = 1e-12;

  @RepeatedTest(300)
  void isThePearsonCorrelationOfRanksFoundBySorting(RepetitionInfo run) {
    long seed = run.getCurrentRepetition();
    var random = new Random(seed);
    int n = random.nextInt(MOST);
    int different = 1 + random.nextInt(12);
    double[] x = random.doubles(n).map(v -> Math.floor(v * different)).toArray();
    double[] y = random.doubles(n).map(v -> Math.floor(v * different) - 3).toArray();
    Optional<RankCorrelation> found = RankCorrelation.of(x, y);
    double expected = pearson(ranks(x), ranks(y));
    assertEquals(n >= 3 && Double.isFinite(expected), found.isPresent(), "seed " + seed);
    found.ifPresent(
        r -> {
          assertEquals(expected, r.rho(), HAIR, "seed " + seed);
          assertEquals(r.rho(), RankCorrelation.of(y, x).orElseThrow().rho(), 0, "seed " + seed);
          assertTrue(Math.abs(r.rho()) <= 1, "seed " + seed);
        });
  }

  /** Any change that keeps the order changes nothing: that is what ranks are for. */
  @RepeatedTest(50)
  void growingFunctionsOfTheValuesChangeNothing(RepetitionInfo run) {
    long seed = run.getCurrentRepetition();
    var random = new Random(seed);
    double[] x = random.doubles(12).map(v -> Math.floor(v * 6)).toArray();
    double[] y = random.doubles(12).toArray();
    double[] grown = Arrays.stream(x).map(v -> Math.exp(v) - 2).toArray();
    assertEquals(RankCorrelation.of(x, y), RankCorrelation.of(grown, y), "seed " + seed);
  }

  /** Positions in the sorted values, from first to last of the equal ones, in the mean. */
  private static double[] ranks(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] ranks = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      int first = 0;
      while (sorted[first] != values[i]) {
        first++;
      }
      int last = first;
      while (last + 1 < sorted.length && sorted[last + 1] == values[i]) {
        last++;
      }
      ranks[i] = (first + last) / 2.0 + 1;
    }
    return ranks;
  }

  private static double pearson(double[] a, double[] b) {
    double meanA = Arrays.stream(a).average().orElse(0);
    double meanB = Arrays.stream(b).average().orElse(0);
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      ab += (a[i] - meanA) * (b[i] - meanB);
      aa += (a[i] - meanA) * (a[i] - meanA);
      bb += (b[i] - meanB) * (b[i] - meanB);
    }
    return ab / Math.sqrt(aa * bb);
  }
}
