package org.modelatlas.dataset;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * How many families are open, how many are not, and of how many no source says.
 *
 * @param open weights can be had
 * @param closed weights cannot be had
 * @param unknown no source says
 */
public record OpennessCount(int open, int closed, int unknown) {

  /** Counts families. */
  public static OpennessCount of(Collection<ModelFamily> families) {
    int[] counts = new int[ModelFamily.Openness.values().length];
    families.forEach(family -> counts[family.openness().ordinal()]++);
    return new OpennessCount(
        counts[ModelFamily.Openness.YES.ordinal()],
        counts[ModelFamily.Openness.NO.ordinal()],
        counts[ModelFamily.Openness.UNKNOWN.ordinal()]);
  }

  /** Open families as a percentage of those that are known; empty where none is known. */
  public OptionalDouble openPercent() {
    return open + closed == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(100.0 * open / (open + closed));
  }
}
