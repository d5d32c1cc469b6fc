package org.modelatlas.classification;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How values are to be parted into classes; of each the upper end is closed.
 *
 * <p>What every method does with values that are hard to class: none are more classes than distinct
 * values, except with standard deviation, pretty and manual limits, which mean something by
 * themselves; where all values are equal there is one class from that value to itself, except with
 * manual limits. Zero and negative values are values like others, except for geometric intervals.
 *
 * @param method the way limits are found
 * @param classes how many classes are wanted, {@value #LEAST} to {@value #MOST}; there can be fewer
 *     where the values have not as many
 * @param limits for {@link Method#MANUAL} the limits between classes, strictly ascending, one less
 *     than classes; empty for other methods
 */
public record Classing(Method method, int classes, List<Double> limits) {

  /** The fewest classes one can ask for. */
  public static final int LEAST = 2;

  /** The most classes one can ask for. */
  public static final int MOST = 9;

  /** The largest value that can be classed; the smallest is its opposite. */
  public static final double GREATEST = 1e100;

  /** Natural breaks in five classes. */
  public static final Classing USUAL = of(Method.NATURAL_BREAKS, 5);

  /**
   * Guards number and order.
   *
   * @throws IllegalArgumentException if the number of classes is out of range, or there are limits
   *     where the method makes them, or they do not ascend, or their number does not fit
   */
  public Classing {
    limits = List.copyOf(limits);
    if (classes < LEAST || classes > MOST) {
      throw new IllegalArgumentException("not 2 to 9 classes: " + classes);
    }
    if (limits.size() != (method == Method.MANUAL ? classes - 1 : 0)) {
      throw new IllegalArgumentException(method + " with limits " + limits);
    }
    for (int i = 0; i < limits.size(); i++) {
      boolean ascends = i == 0 || limits.get(i) > limits.get(i - 1);
      if (!ascends || !Double.isFinite(limits.get(i))) {
        throw new IllegalArgumentException("limits do not ascend: " + limits);
      }
    }
  }

  /**
   * Classes of a method that makes its own limits.
   *
   * @throws IllegalArgumentException for {@link Method#MANUAL}
   */
  public static Classing of(Method method, int classes) {
    return new Classing(method, classes, List.of());
  }

  /**
   * Classes between limits of a person's own.
   *
   * @param limits between classes, strictly ascending, 1 to 8 of them
   * @throws IllegalArgumentException if they are not that
   */
  public static Classing manual(List<Double> limits) {
    return new Classing(Method.MANUAL, limits.size() + 1, limits);
  }

  /** Why these values cannot be classed so; empty where they can. */
  public Optional<Objection> objection(double[] values) {
    if (values.length == 0) {
      return Optional.of(Objection.NO_VALUES);
    }
    if (!Arrays.stream(values).allMatch(Double::isFinite)) {
      return Optional.of(Objection.NOT_FINITE);
    }
    if (Arrays.stream(values).anyMatch(value -> Math.abs(value) > GREATEST)) {
      return Optional.of(Objection.TOO_LARGE);
    }
    boolean positive = method != Method.GEOMETRIC || Arrays.stream(values).allMatch(v -> v > 0);
    return positive ? Optional.empty() : Optional.of(Objection.NOT_POSITIVE);
  }

  /**
   * The classes of the values, with limits as the method finds them: every value falls in a class,
   * and classes may be empty.
   *
   * @throws IllegalArgumentException if there is an {@linkplain #objection objection}
   */
  public ClassBreaks breaks(double[] values) {
    var objection = objection(values);
    if (objection.isPresent()) {
      throw new IllegalArgumentException(method + ": " + objection.get());
    }
    var sample = new Sample(values);
    int distinct = sample.distinct();
    if (distinct == 1 && method != Method.MANUAL) {
      return sample.classes(new double[0]);
    }
    boolean wide = method == Method.STANDARD_DEVIATION || method == Method.PRETTY;
    return finder().breaks(values, wide ? classes : Math.min(classes, distinct));
  }

  private ClassingMethod finder() {
    return switch (method) {
      case NATURAL_BREAKS -> new NaturalBreaks();
      case QUANTILE -> new QuantileBreaks();
      case EQUAL_INTERVAL -> new EqualIntervals();
      case STANDARD_DEVIATION -> new DeviationBreaks();
      case HEAD_TAIL -> new HeadTailBreaks();
      case PRETTY -> new PrettyBreaks();
      case GEOMETRIC -> new GeometricBreaks();
      case MANUAL -> new ManualBreaks(limits);
      case UNCLASSED -> (values, _) -> new Sample(values).classes(new double[0]);
    };
  }
}
