package org.modelatlas.dataset;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One value as it is shown, with everything needed to say where it comes from and as of when.
 *
 * @param indicator what it measures
 * @param region where
 * @param reading the value, or why there is none
 * @param periods the dates of its parts, without repetition, oldest first; empty only when nothing
 *     is reported or the rows carry the dates
 * @param sourceIds the sources of its parts, without repetition
 * @param parts the observations behind it; empty for a count of catalogue rows
 * @param filter which families were counted; {@link ModelFilter#NONE} for all of them, and where no
 *     families are counted
 */
public record Figure(
    Indicator indicator,
    Adcode region,
    Reading reading,
    List<Period> periods,
    List<String> sourceIds,
    List<Observation> parts,
    ModelFilter filter) {

  public Figure {
    periods = List.copyOf(periods);
    sourceIds = List.copyOf(sourceIds);
    parts = List.copyOf(parts);
  }

  /** A figure on which no filter acts. */
  public Figure(
      Indicator indicator,
      Adcode region,
      Reading reading,
      List<Period> periods,
      List<String> sourceIds,
      List<Observation> parts) {
    this(indicator, region, reading, periods, sourceIds, parts, ModelFilter.NONE);
  }

  /** Whether a filter left families out before they were counted. */
  public boolean isFiltered() {
    return !filter.isNone();
  }

  /** The number, if there is one. */
  public OptionalDouble value() {
    return reading instanceof Reading.Measured measured
        ? OptionalDouble.of(measured.value())
        : OptionalDouble.empty();
  }
}
