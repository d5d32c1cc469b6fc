package org.modelatlas.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/** Figures that are counted over the rows of the catalogue: the map and the list always agree. */
final class CatalogueFigures {

  private final AtlasIndex index;
  private final Reasons reasons;

  CatalogueFigures(AtlasIndex index, Reasons reasons) {
    this.index = index;
    this.reasons = reasons;
  }

  /**
   * A count of families; none is a measured zero.
   *
   * @param filter what left out the families that are not among them
   */
  Figure count(Indicator indicator, Adcode place, List<ModelFamily> families, ModelFilter filter) {
    return figure(indicator, place, new Reading.Measured(families.size()), families, filter);
  }

  Figure openShare(
      Indicator indicator, Adcode place, List<ModelFamily> families, ModelFilter filter) {
    OptionalDouble share = OpennessCount.of(families).openPercent();
    Reading reading =
        share.isPresent()
            ? new Reading.Measured(share.getAsDouble())
            : reasons.noKnownOpenness(filter);
    return figure(indicator, place, reading, families, filter);
  }

  /** Centres whose statement is of the date or earlier; an undated one counts once it was seen. */
  Figure centres(Indicator indicator, Adcode region, LocalDate asOf) {
    List<ComputingCentre> centres =
        index.centres(region).stream().filter(centre -> index.isKnown(centre, asOf)).toList();
    List<Period> periods =
        centres.stream().flatMap(c -> c.asOf().stream()).distinct().sorted().toList();
    List<String> sources =
        centres.stream().flatMap(c -> c.sourceIds().stream()).distinct().toList();
    Reading reading = centres.isEmpty() ? reasons.noCentre() : new Reading.Measured(centres.size());
    return new Figure(indicator, region, reading, periods, sources, List.of());
  }

  private static Figure figure(
      Indicator indicator,
      Adcode place,
      Reading reading,
      List<ModelFamily> families,
      ModelFilter filter) {
    List<String> sources = families.stream().map(ModelFamily::sourceId).distinct().toList();
    return new Figure(indicator, place, reading, List.of(), sources, List.of(), filter);
  }
}
