package org.modelatlas.association;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How often chance does the same, against counting by hand and published probabilities. */
class ChanceTest {

  private static double share(double[] x, double[] y) {
    return Chance.share(x, y).orElseThrow();
  }

  /**
   * Of the 24 orders of four, 1 has squared differences of 0, 3 have 2, 3 have 18 and 1 has 20: rho
   * is at least 0.8 from zero in 8.
   */
  @Test
  void ordersOfFourAreCountedByHand() {
    double[] x = {1, 2, 3, 4};
    assertEquals(2 / 24.0, share(x, new double[] {1, 2, 3, 4}));
    assertEquals(8 / 24.0, share(x, new double[] {2, 1, 3, 4}));
    assertEquals(2 / 24.0, share(x, new double[] {4, 3, 2, 1}), "as far below zero");
  }

  /** With two alike on one side, orders that only exchange them are the same: 4 of 6. */
  @Test
  void tiesCountAsTheyAre() {
    assertEquals(4 / 6.0, share(new double[] {1, 2, 3}, new double[] {1, 1, 2}));
  }

  /**
   * Lightness of tuna and its score by consumers, Hollander and Wolfe (1973), p. 187: rho is 0.6, S
   * is 48 and the exact p 0.0968 by R's cor.test, whose example it is.
   */
  @Test
  void agreesWithThePublishedExactProbability() {
    double[] lightness = {44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1};
    double[] score = {2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8};
    assertEquals(0.6, RankCorrelation.of(lightness, score).orElseThrow().rho(), 1e-15);
    assertEquals(0.0968, share(lightness, score), 0.00005);
  }

  /**
   * Zar (1972), table of critical values: two-sided 5 % is at 0.648 for ten pairs. Squared
   * differences of 58 make rho 1 − 6 · 58 / 990 = 0.648.
   */
  @Test
  void shufflesOfManyPairsComeNearTheTables() {
    double[] x = IntStream.rangeClosed(1, 10).asDoubleStream().toArray();
    double[] y = {4, 3, 1, 2, 9, 5, 6, 7, 10, 8};
    double squares = IntStream.range(0, 10).mapToDouble(i -> (x[i] - y[i]) * (x[i] - y[i])).sum();
    double rho = RankCorrelation.of(x, y).orElseThrow().rho();
    assertEquals(1 - 6 * squares / 990, rho, 1e-15);
    double p = share(x, y);
    assertTrue(rho > 0.648 && p < 0.05, rho + " has " + p);
    assertEquals(p, share(x, y), 0, "always the same");
  }

  @Test
  void sameOrderOfManyIsNearlyNeverChanceAndNoOrderAlways() {
    double[] x = IntStream.range(0, 34).asDoubleStream().toArray();
    assertEquals(1 / 10_000.0, share(x, x));
    double[] mirrored = DoubleStream.of(x).map(v -> Math.abs(v - 16.5)).toArray();
    assertEquals(1, share(x, mirrored));
  }

  @Test
  void valuesStayAsTheyAreAndNoCorrelationHasNoChance() {
    double[] x = {3, 1, 2};
    double[] y = {1, 2, 9};
    Chance.share(x, y);
    assertEquals("[1.0, 2.0, 9.0]", Arrays.toString(y));
    assertEquals(OptionalDouble.empty(), Chance.share(new double[] {1, 2}, new double[] {1, 2}));
    assertEquals(OptionalDouble.empty(), Chance.share(x, new double[] {4, 4, 4}));
  }
}
