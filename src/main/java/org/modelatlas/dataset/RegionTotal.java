package org.modelatlas.dataset;

import java.util.List;

/**
 * A sum over regions of one date, or for a ratio the sum of its numerators over the sum of its
 * denominators. "The nation" beside a province is the sum over the 31 mainland units.
 *
 * @param value in the unit of the indicator
 * @param isRatio whether it is a quotient of sums
 * @param periods dates of its parts; empty for a count of catalogue rows
 * @param sourceIds sources of its parts
 */
public record RegionTotal(
    double value, boolean isRatio, List<Period> periods, List<String> sourceIds) {

  public RegionTotal {
    periods = List.copyOf(periods);
    sourceIds = List.copyOf(sourceIds);
  }

  /** Key of the sentence that says what it is when it is the nation; it stands beside the value. */
  public String labelKey() {
    return isRatio ? "nation.ratioOfSums" : "nation.sum";
  }
}
