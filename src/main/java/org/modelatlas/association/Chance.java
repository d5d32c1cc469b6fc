package org.modelatlas.association;

import java.util.OptionalDouble;
import java.util.Random;

/**
 * How often orders agree or disagree as much as they do when one of them is shuffled: the share of
 * all shuffles whose rank correlation is no nearer zero. Nothing is taken for granted about how the
 * values came about, and ties count as they are.
 *
 * <p>Up to {@value #MOST_EXACT} pairs every one of the n! orders is tried (Fisher 1935, "The Design
 * of Experiments", section 21; exact). Above, {@value #SHUFFLES} shuffles from a fixed seed stand
 * for all, the order found among them (Davison and Hinkley 1997, "Bootstrap Methods and their
 * Application", equation 4.11): the same pairs always give the same share, with a standard error of
 * at most 0.005.
 */
public final class Chance {

  private static final int MOST_EXACT = 9;
  private static final int SHUFFLES = 9_999;
  private static final long SEED = 1904;

  private final long[] across;
  private final long[] up;
  private final long found;
  private long tried;
  private long reached;

  private Chance(long[] across, long[] up) {
    this.across = across;
    this.up = up;
    this.found = Math.abs(product());
  }

  /**
   * The share, above 0 and at most 1; empty where there is no rank correlation.
   *
   * @param x one value of each pair
   * @param y the other, in the same order
   * @throws IllegalArgumentException if the sides are of different length, or a value is no number
   */
  public static OptionalDouble share(double[] x, double[] y) {
    return RankCorrelation.of(x, y).stream()
        .mapToDouble(
            r -> new Chance(RankCorrelation.deviations(x), RankCorrelation.deviations(y)).share())
        .findFirst();
  }

  private double share() {
    if (up.length <= MOST_EXACT) {
      tryAll(up.length);
    } else {
      tryOne();
      shuffle(new Random(SEED));
    }
    return (double) reached / tried;
  }

  /** Every order of the first n, each once (Heap 1963). */
  private void tryAll(int n) {
    if (n == 1) {
      tryOne();
      return;
    }
    for (int i = 0; i < n; i++) {
      tryAll(n - 1);
      swap(n % 2 == 0 ? i : 0, n - 1);
    }
  }

  private void shuffle(Random random) {
    for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
      for (int last = up.length - 1; last > 0; last--) {
        swap(random.nextInt(last + 1), last);
      }
      tryOne();
    }
  }

  private void swap(int i, int j) {
    long kept = up[i];
    up[i] = up[j];
    up[j] = kept;
  }

  private void tryOne() {
    tried++;
    reached += Math.abs(product()) >= found ? 1 : 0;
  }

  private long product() {
    return RankCorrelation.product(across, up);
  }
}
