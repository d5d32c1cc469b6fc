package org.modelatlas.classification;

import java.util.List;

/**
 * How values are to be parted into classes.
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
}
