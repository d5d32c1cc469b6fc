package org.modelatlas.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All observations, by indicator and region, in the order of their dates. */
final class ObservationSeries {

  /** Of two dates with one end the more precise counts as the newer. */
  private static final Comparator<Observation> BY_DATE =
      Comparator.comparing((Observation observation) -> observation.period().end())
          .thenComparing(observation -> observation.period().text().length());

  private final Map<String, Map<Adcode, List<Observation>>> series = new HashMap<>();

  ObservationSeries(List<Observation> observations) {
    for (Observation observation : observations) {
      series
          .computeIfAbsent(observation.indicatorId(), id -> new HashMap<>())
          .computeIfAbsent(observation.region(), region -> new ArrayList<>())
          .add(observation);
    }
    series.values().forEach(regions -> regions.values().forEach(list -> list.sort(BY_DATE)));
  }

  /** The observations of an indicator in a region, oldest first; empty where there is none. */
  List<Observation> of(String indicatorId, Adcode region) {
    return series.getOrDefault(indicatorId, Map.of()).getOrDefault(region, List.of());
  }

  /** All observations of an indicator, in no order. */
  Stream<Observation> of(String indicatorId) {
    return series.getOrDefault(indicatorId, Map.of()).values().stream().flatMap(List::stream);
  }

  /**
   * The newest observation at or before a date.
   *
   * <p>What does not apply to a region at any date of the table does not apply before it either.
   */
  Optional<Observation> newest(String indicatorId, Adcode region, LocalDate asOf) {
    List<Observation> all = of(indicatorId, region);
    Optional<Observation> newest =
        all.stream().filter(o -> !o.period().end().isAfter(asOf)).reduce((a, b) -> b);
    return newest.or(() -> all.stream().findFirst().filter(ObservationSeries::neverApplies));
  }

  private static boolean neverApplies(Observation observation) {
    return observation.reading() instanceof Reading.NotApplicable;
  }
}
