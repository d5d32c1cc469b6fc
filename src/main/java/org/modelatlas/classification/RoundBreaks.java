package org.modelatlas.classification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Moves the limits of breaks to the roundest numbers that leave every value in its class.
 *
 * <p>So a legend can print each limit in full: what stands in it is the limit itself and not a
 * rounded copy of it.
 */
public final class RoundBreaks {

  private static final int COARSEST = 9;
  private static final int FINEST = -9;

  private RoundBreaks() {}

  /**
   * The same classes of the same values with limits of as few digits as possible.
   *
   * @param breaks limits, each class with at least one value
   * @param values the values they were made for
   */
  public static ClassBreaks of(ClassBreaks breaks, double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double slack = span(sorted) / 100;
    List<Double> limits = new ArrayList<>();
    for (int i = 0; i < breaks.size(); i++) {
      double highest = highestIn(sorted, breaks.upper(i));
      double next = lowestAbove(sorted, highest);
      limits.add(roundest(highest, next, Double.isInfinite(next) ? slack : next - highest));
    }
    double zero = sorted[0] > 0 ? 0 : Double.POSITIVE_INFINITY;
    return new ClassBreaks(0 - roundest(-sorted[0], zero, slack), limits);
  }

  private static double span(double[] sorted) {
    double span = sorted[sorted.length - 1] - sorted[0];
    return span > 0 ? span : Math.abs(sorted[0]);
  }

  private static double highestIn(double[] sorted, double upper) {
    return Arrays.stream(sorted).filter(v -> v <= upper).max().orElse(upper);
  }

  private static double lowestAbove(double[] sorted, double value) {
    return Arrays.stream(sorted).filter(v -> v > value).min().orElse(Double.POSITIVE_INFINITY);
  }

  /**
   * The number of fewest digits in [from, before) that is at most {@code slack} above {@code from}.
   */
  private static double roundest(double from, double before, double slack) {
    for (int power = COARSEST; power >= FINEST; power--) {
      double candidate =
          BigDecimal.valueOf(from).setScale(-power, RoundingMode.CEILING).doubleValue();
      if (candidate < before && candidate - from <= slack) {
        return candidate;
      }
    }
    return from;
  }
}
