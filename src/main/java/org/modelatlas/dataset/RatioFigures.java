package org.modelatlas.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.modelatlas.dataset.Indicator.Derivation;
import org.modelatlas.dataset.Reading.Measured;

/** Figures of one observed indicator divided by another; missing if either part is missing. */
final class RatioFigures {

  private final ObservationSeries series;
  private final Reasons reasons;

  RatioFigures(ObservationSeries series, Reasons reasons) {
    this.series = series;
    this.reasons = reasons;
  }

  Figure figure(Indicator indicator, Derivation.Ratio ratio, Adcode region, LocalDate asOf) {
    List<Observation> parts =
        ratio.sameYear() ? ofOneYear(ratio, region, asOf) : nearest(ratio, region, asOf);
    return FigureMaker.of(indicator, region, reading(ratio, parts, region, asOf), parts);
  }

  /** Both parts of the newest year that has both as numbers; else the newest of each there is. */
  private List<Observation> ofOneYear(Derivation.Ratio ratio, Adcode region, LocalDate asOf) {
    for (Observation above : series.of(ratio.numeratorId(), region).reversed()) {
      Optional<Observation> below = sameYear(ratio.denominatorId(), above);
      if (isUsable(above, asOf) && below.isPresent() && isUsable(below.get(), asOf)) {
        return List.of(above, below.get());
      }
    }
    return series.newest(ratio.numeratorId(), region, asOf).stream().toList();
  }

  private Optional<Observation> sameYear(String id, Observation above) {
    return series.of(id, above.region()).reversed().stream()
        .filter(below -> below.period().year() == above.period().year())
        .findFirst();
  }

  private static boolean isUsable(Observation part, LocalDate asOf) {
    return part.reading() instanceof Measured && !part.period().end().isAfter(asOf);
  }

  /** The denominator of the latest year end on or before the numerator's date, else the newest. */
  private List<Observation> nearest(Derivation.Ratio ratio, Adcode region, LocalDate asOf) {
    Optional<Observation> above = series.newest(ratio.numeratorId(), region, asOf);
    if (above.isEmpty() || !(above.get().reading() instanceof Measured)) {
      return above.stream().toList();
    }
    List<Observation> below = series.of(ratio.denominatorId(), region);
    return below.stream()
        .filter(o -> !o.period().end().isAfter(above.get().period().end()))
        .reduce((a, b) -> b)
        .or(() -> below.stream().reduce((a, b) -> b))
        .map(o -> List.of(above.get(), o))
        .orElseGet(() -> List.of(above.get()));
  }

  private Reading reading(
      Derivation.Ratio ratio, List<Observation> parts, Adcode region, LocalDate asOf) {
    for (Observation part : parts) {
      if (!(part.reading() instanceof Measured)) {
        return part.reading();
      }
    }
    if (parts.size() < 2) {
      return why(ratio, region, asOf, parts.isEmpty());
    }
    double below = ((Measured) parts.get(1).reading()).value();
    return below == 0
        ? reasons.noDenominator()
        : new Measured(((Measured) parts.get(0).reading()).value() / below * ratio.factor());
  }

  private Reading why(Derivation.Ratio ratio, Adcode region, LocalDate asOf, boolean noNumerator) {
    List<Observation> above = series.of(ratio.numeratorId(), region);
    if (noNumerator) {
      return above.isEmpty() ? reasons.none() : reasons.beginsLater(above.getFirst().period());
    }
    return series.newest(ratio.denominatorId(), region, asOf).isPresent()
        ? reasons.noCommonYear()
        : reasons.noDenominator();
  }
}
