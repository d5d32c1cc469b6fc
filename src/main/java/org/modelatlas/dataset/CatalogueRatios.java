package org.modelatlas.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.modelatlas.dataset.Indicator.Derivation;
import org.modelatlas.dataset.Reading.Measured;

/** Families of the catalogue divided by an observed indicator; missing if that is missing. */
final class CatalogueRatios {

  private final ObservationSeries series;
  private final Reasons reasons;

  CatalogueRatios(ObservationSeries series, Reasons reasons) {
    this.series = series;
    this.reasons = reasons;
  }

  /**
   * A figure with the date and source of the denominator and the sources of the families.
   *
   * @param filter what left out the families that are not among them
   */
  Figure figure(
      Indicator indicator,
      Derivation.CatalogueRatio ratio,
      Adcode region,
      LocalDate asOf,
      List<ModelFamily> families,
      ModelFilter filter) {
    Optional<Observation> below = below(ratio.denominatorId(), region, asOf);
    List<Observation> parts = below.stream().toList();
    return new Figure(
        indicator,
        region,
        below.map(part -> reading(ratio, families, part)).orElseGet(reasons::noDenominator),
        FigureMaker.periods(parts.stream()),
        sources(families, parts),
        parts,
        filter);
  }

  /** Of the latest year end on or before the date, else the newest. */
  private Optional<Observation> below(String id, Adcode region, LocalDate asOf) {
    List<Observation> all = series.of(id, region);
    return all.stream()
        .filter(o -> !o.period().end().isAfter(asOf))
        .reduce((a, b) -> b)
        .or(() -> all.stream().reduce((a, b) -> b));
  }

  private Reading reading(
      Derivation.CatalogueRatio ratio, List<ModelFamily> families, Observation below) {
    if (!(below.reading() instanceof Measured(double value))) {
      return below.reading();
    }
    return value == 0
        ? reasons.noDenominator()
        : new Measured(families.size() / value * ratio.factor());
  }

  private static List<String> sources(List<ModelFamily> families, List<Observation> parts) {
    return Stream.concat(
            families.stream().map(ModelFamily::sourceId), parts.stream().map(Observation::sourceId))
        .distinct()
        .toList();
  }

  /** All families over the sum of the denominators, where those are of one date and definition. */
  Optional<RegionTotal> total(
      Derivation.CatalogueRatio ratio, List<Figure> figures, List<ModelFamily> families) {
    return RegionSum.ofParts(figures)
        .filter(below -> below.value() > 0)
        .map(
            below ->
                new RegionTotal(
                    families.size() / below.value() * ratio.factor(),
                    true,
                    below.periods(),
                    Stream.concat(
                            families.stream().map(ModelFamily::sourceId),
                            below.sourceIds().stream())
                        .distinct()
                        .toList()));
  }
}
