package org.modelatlas.association;

import java.util.Arrays;
import java.util.List;

/**
 * One axis of a plot: where values lie between its ends, and its round ticks.
 *
 * <p>A logarithmic axis has no zero. Measured zeros stand at its beginning, parted from the least
 * tick above zero by a gap, so that they are seen and not taken for a small value.
 *
 * @param low the value at its beginning, or after the gap; positive on a logarithmic axis
 * @param high the value at its end, above {@code low}
 * @param logarithmic whether equal distances are equal factors
 * @param zeros whether zeros stand before a gap
 * @param ticks round values, ascending
 */
public record PlotAxis(
    double low, double high, boolean logarithmic, boolean zeros, List<Double> ticks) {

  private static final double GAP = 0.14;

  public PlotAxis {
    ticks = List.copyOf(ticks);
  }

  /** Whether values may stand on a logarithmic axis: none is negative, and one is above zero. */
  public static boolean canBeLogarithmic(double[] values) {
    return Arrays.stream(values).allMatch(v -> v >= 0)
        && Arrays.stream(values).anyMatch(v -> v > 0);
  }

  /**
   * A linear axis with about five ticks, from round value to round value; with zero where the
   * values are near it for their spread.
   *
   * @throws IllegalArgumentException if there is no value
   */
  public static PlotAxis linear(double[] values) {
    return LinearTicks.axis(least(values), greatest(values));
  }

  /**
   * A logarithmic axis, its ticks at 1, 2 and 5 times the powers of ten, or at powers alone where
   * it spans more than {@value LogTicks#DECADES_IN_STEPS} of them.
   *
   * @throws IllegalArgumentException if values cannot stand on one
   */
  public static PlotAxis logarithmic(double[] values) {
    if (!canBeLogarithmic(values)) {
      throw new IllegalArgumentException("no logarithms of these values");
    }
    double[] positive = Arrays.stream(values).filter(v -> v > 0).toArray();
    return LogTicks.axis(least(positive), greatest(positive), positive.length < values.length);
  }

  private static double least(double[] values) {
    return Arrays.stream(values)
        .min()
        .orElseThrow(() -> new IllegalArgumentException("no values for an axis"));
  }

  private static double greatest(double[] values) {
    return Arrays.stream(values).max().orElseThrow();
  }

  /** Where a value lies, from 0 at the beginning to 1 at the end. */
  public double share(double value) {
    if (!logarithmic) {
      return (value - low) / (high - low);
    }
    if (value <= 0) {
      return 0;
    }
    double share = Math.log(value / low) / Math.log(high / low);
    return zeros ? GAP + (1 - GAP) * share : share;
  }
}
