package org.modelatlas.dataset;

/** How a change between two dates is counted. */
public enum ChangeMeasure {
  /** The later figure less the earlier one, in the unit of the indicator. */
  ABSOLUTE,
  /** The difference as a percentage of the earlier figure. */
  PERCENT
}
