package org.modelatlas.classification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Moves the limits of breaks to the roundest numbers that leave every value in its class.
 *
 * <p>So a legend can print each limit in full: what stands in it is the limit itself and not a
 * rounded copy of it. The outer ends move outwards by a hundredth of the values' span at most.
 */
public final class RoundBreaks {

  private static final int COARSEST = 9;
  private static final int FINEST = -9;
  private static final double SLACK = 0.01;
  private static final List<RoundingMode> NEAREST_FIRST =
      List.of(RoundingMode.HALF_EVEN, RoundingMode.FLOOR, RoundingMode.CEILING);

  private final ClassBreaks breaks;
  private final double[] sorted;
  private final double slack;
  private final boolean isWhole;

  private RoundBreaks(ClassBreaks breaks, double[] values) {
    this.breaks = breaks;
    sorted = values.clone();
    Arrays.sort(sorted);
    slack = span(sorted) * SLACK;
    isWhole = Arrays.stream(sorted).allMatch(v -> v == Math.rint(v));
  }

  /**
   * The classes of a method with limits of few digits.
   *
   * <p>Limits that could lie anywhere between two values, as natural breaks, quantiles and
   * head/tail breaks, become the roundest number there. Limits that mean something by themselves,
   * as equal intervals, standard deviations and geometric intervals, move by a hundredth of the
   * narrower class beside them at most; so do the others where a class is empty. Pretty limits and
   * those of a person's own stay. Where all values are whole numbers limits are too: a fraction is
   * dropped, which leaves every whole number in its class, and so is a class in which no whole
   * number lies.
   *
   * @param values the values the breaks were made for, at least one, each in a class
   */
  public static ClassBreaks of(Method method, ClassBreaks breaks, double[] values) {
    var round = new RoundBreaks(breaks, values);
    return switch (method) {
      case NATURAL_BREAKS, QUANTILE, HEAD_TAIL, UNCLASSED ->
          Arrays.stream(breaks.counts(values)).allMatch(count -> count > 0)
              ? of(breaks, values)
              : round.limits(round::near);
      case EQUAL_INTERVAL, STANDARD_DEVIATION, GEOMETRIC -> round.limits(round::near);
      case PRETTY, MANUAL -> round.limits(round::kept);
    };
  }

  /**
   * The same classes of the same values with limits of as few digits as possible.
   *
   * @param breaks limits, each class with at least one value
   * @param values the values they were made for
   */
  public static ClassBreaks of(ClassBreaks breaks, double[] values) {
    var round = new RoundBreaks(breaks, values);
    return round.limits(round::between);
  }

  private ClassBreaks limits(IntToDoubleFunction rounded) {
    List<Double> limits = new ArrayList<>();
    for (int i = 0; i < breaks.size(); i++) {
      boolean isEnd = breaks.upper(i) == sorted[sorted.length - 1];
      double limit = isEnd ? between(i) : rounded.applyAsDouble(i);
      if (limits.isEmpty() || limit > limits.getLast()) {
        limits.add(limit);
      }
    }
    boolean isFilled = breaks.upper(0) >= sorted[0];
    double lowest = isFilled ? lowest() : breaks.lowest();
    return new ClassBreaks(Math.min(lowest, limits.getFirst()), limits);
  }

  private double lowest() {
    double zero = sorted[0] > 0 ? 0 : Double.POSITIVE_INFINITY;
    return 0 - roundest(-sorted[0], zero, slack);
  }

  private double between(int index) {
    double highest = highestIn(breaks.upper(index));
    double next = lowestAbove(highest);
    return roundest(highest, next, Double.isInfinite(next) ? slack : next - highest);
  }

  private double kept(int index) {
    double limit = breaks.upper(index);
    return isWhole ? Math.floor(limit) : limit;
  }

  private double near(int index) {
    double limit = kept(index);
    double exact = breaks.upper(index);
    double below = exact - breaks.lower(index);
    double above = index + 1 < breaks.size() ? breaks.upper(index + 1) - exact : below;
    double room = Math.min(below, above) * SLACK;
    double least = Math.max(highestIn(limit), limit - room);
    double next = lowestAbove(limit);
    for (int power = COARSEST; power >= FINEST; power--) {
      for (RoundingMode mode : NEAREST_FIRST) {
        double candidate = round(limit, power, mode);
        if (candidate >= least && candidate <= limit + room && candidate < next) {
          return candidate;
        }
      }
    }
    return limit;
  }

  private static double span(double[] sorted) {
    double span = sorted[sorted.length - 1] - sorted[0];
    return span > 0 ? span : Math.abs(sorted[0]);
  }

  private double highestIn(double upper) {
    return Arrays.stream(sorted).filter(v -> v <= upper).max().orElse(Double.NEGATIVE_INFINITY);
  }

  private double lowestAbove(double value) {
    return Arrays.stream(sorted).filter(v -> v > value).min().orElse(Double.POSITIVE_INFINITY);
  }

  /**
   * The number of fewest digits in [from, before) that is at most {@code slack} above {@code from}.
   */
  private static double roundest(double from, double before, double slack) {
    for (int power = COARSEST; power >= FINEST; power--) {
      double candidate = round(from, power, RoundingMode.CEILING);
      if (candidate < before && candidate - from <= slack) {
        return candidate;
      }
    }
    return from;
  }

  private static double round(double value, int power, RoundingMode mode) {
    return BigDecimal.valueOf(value).setScale(-power, mode).doubleValue();
  }
}
