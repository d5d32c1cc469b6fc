package org.modelatlas.classification;

/** A way to find class limits for a set of values. */
public interface ClassingMethod {

  /**
   * The limits for a number of classes; every value falls in a class, and no class is empty.
   *
   * @param values finite, in any order
   * @param classes at least 1 and at most the number of distinct values
   * @throws IllegalArgumentException if {@code classes} is out of that range
   */
  ClassBreaks breaks(double[] values, int classes);
}
