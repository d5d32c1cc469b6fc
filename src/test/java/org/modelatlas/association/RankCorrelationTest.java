package org.modelatlas.association;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Against worked examples, and where there is nothing to say. */
class RankCorrelationTest {

  private static final double HAIR = 1e-15;

  private static double rho(double[] x, double[] y) {
    return RankCorrelation.of(x, y).orElseThrow().rho();
  }

  /** The usual worked example without ties: the squared differences sum to 194, n is 10. */
  @Test
  void agreesWithTheShortFormulaWithoutTies() {
    double[] iq = {106, 86, 100, 101, 99, 103, 97, 113, 112, 110};
    double[] hours = {7, 0, 27, 50, 28, 29, 20, 12, 6, 17};
    assertEquals(-29 / 165.0, rho(iq, hours), HAIR);
    assertEquals(1 - 6 * 194 / 990.0, rho(iq, hours), HAIR);
  }

  /**
   * Collagen and free proline in seven livers, the example of Hollander and Wolfe (1973) that the
   * tutorial of SciPy computes. Mean ranks 1.5 1.5 3 4 5 6 7 and 2.5 4 2.5 1 5 6 7: both sums of
   * squares are 27.5, the squared differences sum to 16.5, so rho is (55 − 16.5) / 55.
   */
  @Test
  void tiedValuesShareTheMeanOfTheirRanks() {
    double[] collagen = {7.1, 7.1, 7.2, 8.3, 9.4, 10.5, 11.4};
    double[] proline = {2.8, 2.9, 2.8, 2.6, 3.5, 4.6, 5.0};
    assertEquals(0.7, rho(collagen, proline), HAIR);
    assertEquals(7, RankCorrelation.of(collagen, proline).orElseThrow().n());
  }

  @Test
  void sameOrderIsOneAndOppositeOrderMinusOneHoweverUnevenTheSteps() {
    double[] x = {-3, 0, 1, 110};
    assertEquals(1, rho(x, new double[] {1, 2, 3, 1e12}), 0);
    assertEquals(-1, rho(x, new double[] {9, 8, 7, -1e12}), 0);
  }

  @Test
  void tooFewPairsOrOneSideWithoutAnOrderSayNothing() {
    assertEquals(Optional.empty(), RankCorrelation.of(new double[0], new double[0]));
    assertEquals(Optional.empty(), RankCorrelation.of(new double[] {1, 2}, new double[] {1, 2}));
    double[] alike = {4, 4, 4, 4};
    assertEquals(Optional.empty(), RankCorrelation.of(alike, new double[] {1, 2, 3, 4}));
    assertEquals(Optional.empty(), RankCorrelation.of(new double[] {1, 2, 3, 4}, alike));
  }

  @Test
  void zeroWithASignIsZero() {
    assertEquals(
        rho(new double[] {0, 0, 1}, new double[] {1, 2, 3}),
        rho(new double[] {-0.0, 0.0, 1}, new double[] {1, 2, 3}),
        0);
  }

  @Test
  void sidesOfDifferentLengthAndNoNumbersAreRefused() {
    double[] three = {1, 2, 3};
    assertThrows(
        IllegalArgumentException.class, () -> RankCorrelation.of(three, new double[] {1, 2}));
    assertThrows(
        IllegalArgumentException.class,
        () -> RankCorrelation.of(three, new double[] {1, Double.NaN, 3}));
  }
}
