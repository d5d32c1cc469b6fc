package org.modelatlas.dataset;

import java.util.List;

/**
 * "The nation" beside a province: the sum over the 31 mainland units of one date, or for a ratio
 * the sum of its numerators over the sum of its denominators.
 *
 * @param value in the unit of the indicator
 * @param isRatio whether it is a quotient of sums
 * @param periods dates of its parts; empty for a count of catalogue rows
 * @param sourceIds sources of its parts
 */
public record NationTotal(
    double value, boolean isRatio, List<Period> periods, List<String> sourceIds) {

  public NationTotal {
    periods = List.copyOf(periods);
    sourceIds = List.copyOf(sourceIds);
  }

  /** Key of the sentence that says what it is; it has to stand beside the value. */
  public String labelKey() {
    return isRatio ? "nation.ratioOfSums" : "nation.sum";
  }
}
