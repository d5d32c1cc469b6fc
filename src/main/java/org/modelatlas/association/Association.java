package org.modelatlas.association;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Period;

/**
 * Two indicators in the regions that have a number for both. It describes these regions: what is
 * found between regions holds neither for what is within them (Robinson 1950, "Ecological
 * Correlations and the Behavior of Individuals") nor as a cause.
 *
 * @param x the indicator that runs across
 * @param y the indicator that runs up
 * @param pairs the regions that have both, in the order of the regions
 * @param leftOut the other regions by reason; reasons of none are not there
 */
public record Association(
    Indicator x, Indicator y, List<Pair> pairs, Map<LeftOut, List<Adcode>> leftOut) {

  /**
   * A region with a number for both.
   *
   * @param region where
   * @param x the figure that runs across, a number
   * @param y the figure that runs up, a number
   */
  public record Pair(Adcode region, Figure x, Figure y) {

    /** The number that runs across. */
    public double xValue() {
      return x.value().orElseThrow();
    }

    /** The number that runs up. */
    public double yValue() {
      return y.value().orElseThrow();
    }
  }

  public Association {
    pairs = List.copyOf(pairs);
    leftOut = Collections.unmodifiableMap(new EnumMap<>(leftOut));
  }

  /**
   * Pairs the figures of two tables.
   *
   * @param across what runs across
   * @param up what runs up; a region that only one table knows has no such figure
   */
  public static Association of(FigureTable across, FigureTable up) {
    Map<Adcode, Figure> others =
        up.figures().stream().collect(Collectors.toMap(Figure::region, Function.identity()));
    var pairs = new ArrayList<Pair>();
    var leftOut = new EnumMap<LeftOut, List<Adcode>>(LeftOut.class);
    for (Figure x : across.figures()) {
      Optional<Figure> y = Optional.ofNullable(others.get(x.region()));
      if (x.value().isPresent() && y.filter(f -> f.value().isPresent()).isPresent()) {
        pairs.add(new Pair(x.region(), x, y.get()));
      } else {
        LeftOut reason = y.map(f -> LeftOut.of(x, f)).orElse(LeftOut.NOT_APPLICABLE);
        leftOut.computeIfAbsent(reason, r -> new ArrayList<>()).add(x.region());
      }
    }
    return new Association(across.indicator(), up.indicator(), pairs, leftOut);
  }

  /** How far the orders of all pairs agree, where that can be said. */
  public Optional<RankCorrelation> correlation() {
    return correlation(pairs);
  }

  /** How far the orders of some regions agree; those without a pair do not count. */
  public Optional<RankCorrelation> correlation(Set<Adcode> among) {
    return correlation(among(among));
  }

  /** The pairs of some regions. */
  public List<Pair> among(Set<Adcode> regions) {
    return pairs.stream().filter(pair -> regions.contains(pair.region())).toList();
  }

  private static Optional<RankCorrelation> correlation(List<Pair> of) {
    return RankCorrelation.of(values(of, Pair::xValue), values(of, Pair::yValue));
  }

  /** How often chance alone lets all pairs agree or disagree as much, from 0 to 1. */
  public OptionalDouble chance() {
    return Chance.share(values(pairs, Pair::xValue), values(pairs, Pair::yValue));
  }

  private static double[] values(List<Pair> of, ToDoubleFunction<Pair> side) {
    return of.stream().mapToDouble(side).toArray();
  }

  /** How many regions are left out. */
  public int leftOutCount() {
    return leftOut.values().stream().mapToInt(List::size).sum();
  }

  /** The dates of the figures that run across, each once, oldest first. */
  public List<Period> xPeriods() {
    return periods(pairs.stream().map(Pair::x));
  }

  /** The dates of the figures that run up, each once, oldest first. */
  public List<Period> yPeriods() {
    return periods(pairs.stream().map(Pair::y));
  }

  private static List<Period> periods(Stream<Figure> figures) {
    return figures.flatMap(figure -> figure.periods().stream()).distinct().sorted().toList();
  }

  /** The sources of all pairs, each once: first those of what runs up, then across. */
  public List<String> sourceIds() {
    return Stream.concat(pairs.stream().map(Pair::y), pairs.stream().map(Pair::x))
        .flatMap(figure -> figure.sourceIds().stream())
        .distinct()
        .toList();
  }
}
