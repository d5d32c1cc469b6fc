package org.modelatlas.workspace;

import java.time.LocalDate;
import java.util.Optional;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Changes;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.ModelFilter;

/**
 * What a person asks of the data.
 *
 * @param indicatorId the indicator on the map
 * @param asOf the day up to which figures count
 * @param change the earlier day with which figures are compared; empty for the figures themselves
 * @param filter which families of the catalogue count
 * @param design how the answer is drawn
 */
public record Question(
    String indicatorId,
    LocalDate asOf,
    Optional<ChangeSpan> change,
    ModelFilter filter,
    MapDesign design) {

  /**
   * The indicator whose figures answer it: the change of the one asked for, where there is to be a
   * change and it says something.
   */
  public Indicator indicator(Atlas atlas) {
    Indicator base = atlas.indicator(indicatorId);
    return change
        .filter(span -> base.isComparable())
        .map(span -> Changes.of(base, span.from(), span.measure()))
        .orElse(base);
  }

  /** Which figures the class limits are made for. */
  public ClassLimits limits() {
    return design.limits();
  }

  /** The same question, its answer drawn in another way. */
  public Question drawn(MapDesign other) {
    return new Question(indicatorId, asOf, change, filter, other);
  }

  /** The figures that answer it. */
  public FigureTable answer(Atlas atlas, Figures figures) {
    return figures.at(indicator(atlas), asOf, filter);
  }

  /** The figures of an indicator at a date, over the whole catalogue. */
  public static Question of(String indicatorId, LocalDate asOf) {
    return new Question(indicatorId, asOf, Optional.empty(), ModelFilter.NONE, MapDesign.USUAL);
  }
}
