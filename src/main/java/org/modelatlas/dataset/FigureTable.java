package org.modelatlas.dataset;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** One indicator at one date: a figure for every region, with ranks and the nation beside them. */
public final class FigureTable {

  private final Indicator indicator;
  private final LocalDate asOf;
  private final Map<Adcode, Figure> figures;
  private final Optional<RegionTotal> nation;
  private final List<Period> common;
  private final double[] ranked;

  FigureTable(
      Indicator indicator, LocalDate asOf, List<Figure> figures, Optional<RegionTotal> nation) {
    this.indicator = indicator;
    this.asOf = asOf;
    var byRegion = new LinkedHashMap<Adcode, Figure>();
    figures.forEach(figure -> byRegion.put(figure.region(), figure));
    this.figures = Collections.unmodifiableMap(byRegion);
    this.nation = nation;
    this.common = commonPeriods(figures);
    this.ranked =
        figures.stream().filter(this::isRanked).mapToDouble(f -> f.value().getAsDouble()).toArray();
  }

  /** The dates that most figures have; the newest of equally frequent ones. */
  private static List<Period> commonPeriods(List<Figure> figures) {
    Map<List<Period>, Long> counts =
        figures.stream()
            .filter(figure -> figure.value().isPresent())
            .collect(Collectors.groupingBy(Figure::periods, Collectors.counting()));
    return counts.entrySet().stream()
        .max(
            Comparator.comparing((Map.Entry<List<Period>, Long> entry) -> entry.getValue())
                .thenComparing(entry -> newest(entry.getKey())))
        .map(Map.Entry::getKey)
        .orElse(List.of());
  }

  private static LocalDate newest(List<Period> periods) {
    return periods.isEmpty() ? LocalDate.MIN : periods.getLast().end();
  }

  /** What is measured. */
  public Indicator indicator() {
    return indicator;
  }

  /** The date asked for; figures are of it or earlier. */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * The figure of a region.
   *
   * @throws IllegalArgumentException if the region is not one of the Atlas
   */
  public Figure figure(Adcode region) {
    return Optional.ofNullable(figures.get(region))
        .orElseThrow(() -> new IllegalArgumentException("no region " + region));
  }

  /** The figures of all regions, in the order of the regions. */
  public Collection<Figure> figures() {
    return figures.values();
  }

  /** The span of the values; empty where there is none. */
  public Optional<ValueRange> range() {
    DoubleSummaryStatistics values =
        figures.values().stream()
            .flatMapToDouble(figure -> figure.value().stream())
            .summaryStatistics();
    return values.getCount() == 0
        ? Optional.empty()
        : Optional.of(new ValueRange(values.getMin(), values.getMax()));
  }

  /** All dates that figures with a value have, oldest first; more than one has to be said. */
  public List<Period> periods() {
    return figures.values().stream()
        .filter(figure -> figure.value().isPresent())
        .flatMap(figure -> figure.periods().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * The rank of a region by competition ranking, largest first: equal values share a rank and the
   * next one is skipped.
   *
   * <p>Only values of the dates that most figures have are ranked with each other; others, and all
   * of an indicator that is not to be ranked, have no rank.
   */
  public OptionalInt rank(Adcode region) {
    Figure figure = figure(region);
    if (!isRanked(figure)) {
      return OptionalInt.empty();
    }
    double value = figure.value().getAsDouble();
    int larger = 0;
    for (double other : ranked) {
      larger += other > value ? 1 : 0;
    }
    return OptionalInt.of(larger + 1);
  }

  /** How many regions have a rank. */
  public int ranked() {
    return ranked.length;
  }

  private boolean isRanked(Figure figure) {
    return indicator.rankable() && figure.value().isPresent() && figure.periods().equals(common);
  }

  /** The nation beside the regions, where it can be summed. */
  public Optional<RegionTotal> nation() {
    return nation;
  }
}
