package org.modelatlas.classification;

import java.util.ArrayList;
import java.util.List;

/**
 * Limits that part values into classes.
 *
 * <p>Class 0 is the closed interval [{@code lowest}, limit 0]; every later class i is open below
 * and closed above: (limit i−1, limit i]. So each value from {@code lowest} to the last limit falls
 * in exactly one class.
 *
 * @param lowest lower end of the first class
 * @param upperLimits upper ends, strictly ascending, at least one; the first may equal {@code
 *     lowest}
 */
public record ClassBreaks(double lowest, List<Double> upperLimits) {

  /**
   * Guards the order.
   *
   * @throws IllegalArgumentException if there is no class or the limits do not ascend
   */
  public ClassBreaks {
    upperLimits = List.copyOf(upperLimits);
    if (upperLimits.isEmpty() || !(upperLimits.getFirst() >= lowest)) {
      throw new IllegalArgumentException("no class above " + lowest + ": " + upperLimits);
    }
    for (int i = 1; i < upperLimits.size(); i++) {
      if (!(upperLimits.get(i) > upperLimits.get(i - 1))) {
        throw new IllegalArgumentException("limits do not ascend: " + upperLimits);
      }
    }
  }

  /** The same classes with the outer limits moved outwards, so that both values fall in one. */
  public ClassBreaks covering(double least, double most) {
    var limits = new ArrayList<>(upperLimits);
    limits.set(size() - 1, Math.max(upper(size() - 1), most));
    return new ClassBreaks(Math.min(lowest, least), limits);
  }

  /**
   * The same classes without the outer ones that end below {@code least} or begin at {@code most}.
   */
  public ClassBreaks within(double least, double most) {
    int first = 0;
    while (first + 1 < size() && upper(first) < least) {
      first++;
    }
    int last = size() - 1;
    while (last > first && lower(last) >= most) {
      last--;
    }
    return new ClassBreaks(lower(first), upperLimits.subList(first, last + 1));
  }

  /** How many classes there are; at least one. */
  public int size() {
    return upperLimits.size();
  }

  /** The lower end of a class, which belongs to it only for class 0. */
  public double lower(int index) {
    return index == 0 ? lowest : upperLimits.get(index - 1);
  }

  /** The upper end of a class, which belongs to it. */
  public double upper(int index) {
    return upperLimits.get(index);
  }

  /**
   * The class in which a value falls.
   *
   * @throws IllegalArgumentException if it lies below the first class or above the last
   */
  public int classOf(double value) {
    for (int i = 0; i < size(); i++) {
      if (value >= lowest && value <= upper(i)) {
        return i;
      }
    }
    throw new IllegalArgumentException(value + " is in no class of " + this);
  }

  /** How many of the values fall in each class. */
  public int[] counts(double[] values) {
    var counts = new int[size()];
    for (double value : values) {
      counts[classOf(value)]++;
    }
    return counts;
  }
}
