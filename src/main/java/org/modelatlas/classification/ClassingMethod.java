package org.modelatlas.classification;

/** A way to find class limits for a set of values. */
public interface ClassingMethod {

  /**
   * The limits for a number of classes. Every value falls in a class; classes may be empty, and
   * there may be fewer than asked for.
   *
   * @param values finite, at least two distinct ones, in any order
   * @param classes at least 1 and, where the method does not say else, at most the number of
   *     distinct values
   */
  ClassBreaks breaks(double[] values, int classes);
}
