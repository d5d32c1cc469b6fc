package org.modelatlas.dataset;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.modelatlas.dataset.Indicator.Derivation;
import org.modelatlas.dataset.Indicator.Kind;
import org.modelatlas.dataset.Reading.Measured;

/**
 * Sums observed figures over regions.
 *
 * <p>There is a sum only when all of them have a number of the same date and the same definition:
 * so never of computing capacity, where every source counts in its own way.
 */
final class RegionSum {

  static final int MAINLAND_UNITS = 31;

  private RegionSum() {}

  /** The nation: the sum over the mainland units, of which none may be missing. */
  static Optional<RegionTotal> ofNation(Indicator indicator, List<Figure> mainland) {
    return mainland.size() == MAINLAND_UNITS ? of(indicator, mainland) : Optional.empty();
  }

  /** The sum over some regions; empty for none. */
  static Optional<RegionTotal> of(Indicator indicator, List<Figure> figures) {
    int parts = indicator.derivation() instanceof Derivation.Ratio ? 2 : 1;
    boolean summable = indicator.kind() != Kind.ORDINAL && (parts == 2 || !isRate(indicator));
    boolean complete =
        !figures.isEmpty()
            && figures.stream().allMatch(f -> isComplete(f, parts))
            && IntStream.range(0, parts).allMatch(part -> isAlike(figures, part));
    return summable && complete ? total(indicator, figures) : Optional.empty();
  }

  /** The sum of the only part of each figure; empty for none, and where they are not alike. */
  static Optional<RegionTotal> ofParts(List<Figure> figures) {
    boolean complete =
        !figures.isEmpty()
            && figures.stream().allMatch(f -> isComplete(f, 1))
            && isAlike(figures, 0);
    return complete
        ? Optional.of(
            new RegionTotal(
                sum(figures, 0),
                false,
                FigureMaker.periods(parts(figures)),
                FigureMaker.sources(parts(figures))))
        : Optional.empty();
  }

  private static boolean isRate(Indicator indicator) {
    return indicator.kind() == Kind.RATE;
  }

  private static boolean isComplete(Figure figure, int parts) {
    return figure.reading() instanceof Measured
        && figure.parts().size() == parts
        && figure.parts().stream().allMatch(part -> part.reading() instanceof Measured);
  }

  private static boolean isAlike(List<Figure> figures, int part) {
    Observation first = figures.getFirst().parts().get(part);
    return figures.stream()
        .map(figure -> figure.parts().get(part))
        .allMatch(
            o ->
                o.period().equals(first.period())
                    && o.definition().equals(first.definition())
                    && o.precision().equals(first.precision()));
  }

  /** The total; of a ratio there is none where the denominators are zero together. */
  private static Optional<RegionTotal> total(Indicator indicator, List<Figure> figures) {
    double above = sum(figures, 0);
    List<Period> periods = FigureMaker.periods(parts(figures));
    List<String> sources = FigureMaker.sources(parts(figures));
    if (!(indicator.derivation() instanceof Derivation.Ratio ratio)) {
      return Optional.of(new RegionTotal(above, false, periods, sources));
    }
    double below = sum(figures, 1);
    return below == 0
        ? Optional.empty()
        : Optional.of(new RegionTotal(above / below * ratio.factor(), true, periods, sources));
  }

  private static double sum(List<Figure> figures, int part) {
    return figures.stream()
        .map(figure -> figure.parts().get(part).reading())
        .mapToDouble(reading -> ((Measured) reading).value())
        .sum();
  }

  private static Stream<Observation> parts(List<Figure> figures) {
    return figures.stream().flatMap(figure -> figure.parts().stream());
  }
}
