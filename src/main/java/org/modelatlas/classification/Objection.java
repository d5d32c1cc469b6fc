package org.modelatlas.classification;

/** Why a method cannot class a set of values. */
public enum Objection {
  /** There is nothing to class. */
  NO_VALUES,
  /** A value is infinite or not a number. */
  NOT_FINITE,
  /** A value lies beyond ±{@value Classing#GREATEST}, where squares leave the range of numbers. */
  TOO_LARGE,
  /** Geometric intervals have no limits for zero and negative values. */
  NOT_POSITIVE,
  /** Limits of a person's own are more than there are looks for, or not sizes of a change. */
  LIMITS_DO_NOT_FIT
}
