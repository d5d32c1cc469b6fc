package org.modelatlas.dataset;

import java.time.LocalDate;
import java.util.List;

/** Figures of observed indicators: the newest observation at or before a date. */
final class ObservedFigures {

  private final ObservationSeries series;
  private final Reasons reasons;

  ObservedFigures(ObservationSeries series, Reasons reasons) {
    this.series = series;
    this.reasons = reasons;
  }

  Figure figure(Indicator indicator, Adcode region, LocalDate asOf) {
    return series
        .newest(indicator.id(), region, asOf)
        .map(o -> FigureMaker.of(indicator, region, o.reading(), List.of(o)))
        .orElseGet(() -> FigureMaker.of(indicator, region, why(indicator, region), List.of()));
  }

  private Reading why(Indicator indicator, Adcode region) {
    List<Observation> all = series.of(indicator.id(), region);
    return all.isEmpty() ? reasons.none() : reasons.beginsLater(all.getFirst().period());
  }
}
