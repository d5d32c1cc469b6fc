package org.modelatlas.association;

import java.util.Arrays;
import java.util.Optional;

/**
 * How far two orders of the same things agree.
 *
 * <p>Spearman (1904), "The Proof and Measurement of Association between Two Things": the product
 * moment correlation of ranks. Equal values share the mean of the ranks they take up (Kendall 1948,
 * "Rank Correlation Methods", chapter 3), so that the short formula with squared differences, which
 * holds without ties only, is not used.
 *
 * @param rho from −1, opposite orders, to 1, the same order
 * @param n how many pairs it rests on, at least {@value #FEWEST}
 */
public record RankCorrelation(double rho, int n) {

  /** Two pairs always agree or disagree wholly. */
  public static final int FEWEST = 3;

  /**
   * The rank correlation of pairs; empty where there are fewer than {@value #FEWEST}, or where all
   * values of one side are equal, so that it has no order. Takes time in the square of the number.
   *
   * @param x one value of each pair
   * @param y the other, in the same order
   * @throws IllegalArgumentException if the sides are of different length, or a value is no number
   */
  public static Optional<RankCorrelation> of(double[] x, double[] y) {
    if (x.length != y.length) {
      throw new IllegalArgumentException("pairs of " + x.length + " and " + y.length);
    }
    long[] across = deviations(x);
    long[] up = deviations(y);
    double spread = Math.sqrt((double) product(across, across) * product(up, up));
    return x.length < FEWEST || spread == 0
        ? Optional.empty()
        : Optional.of(
            new RankCorrelation(Math.clamp(product(across, up) / spread, -1, 1), x.length));
  }

  /** Twice what each mean rank is from the middle rank: whole numbers, so their sums are exact. */
  static long[] deviations(double[] values) {
    if (Arrays.stream(values).anyMatch(Double::isNaN)) {
      throw new IllegalArgumentException("a value that is no number");
    }
    return Arrays.stream(values).mapToLong(value -> deviation(value, values)).toArray();
  }

  private static long deviation(double value, double[] values) {
    long below = 0;
    long above = 0;
    for (double other : values) {
      below += other < value ? 1 : 0;
      above += other > value ? 1 : 0;
    }
    return below - above;
  }

  /** The sum of the products of what stands at the same place. */
  static long product(long[] a, long[] b) {
    long sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
