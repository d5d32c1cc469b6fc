package org.modelatlas.workspace;

import java.time.LocalDate;
import java.util.Optional;
import org.modelatlas.dataset.ModelFilter;

/**
 * What a person asks of the data.
 *
 * @param indicatorId the indicator on the map
 * @param asOf the day up to which figures count
 * @param change the earlier day with which figures are compared; empty for the figures themselves
 * @param filter which families of the catalogue count
 * @param limits which figures the class limits are made for
 */
public record Question(
    String indicatorId,
    LocalDate asOf,
    Optional<ChangeSpan> change,
    ModelFilter filter,
    ClassLimits limits) {

  /** The figures of an indicator at a date, over the whole catalogue. */
  public static Question of(String indicatorId, LocalDate asOf) {
    return new Question(
        indicatorId, asOf, Optional.empty(), ModelFilter.NONE, ClassLimits.OF_NEWEST);
  }
}
