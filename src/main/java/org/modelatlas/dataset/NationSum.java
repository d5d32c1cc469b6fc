package org.modelatlas.dataset;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.modelatlas.dataset.Indicator.Derivation;
import org.modelatlas.dataset.Indicator.Kind;
import org.modelatlas.dataset.Reading.Measured;

/**
 * Sums observed figures over the 31 mainland units.
 *
 * <p>There is a sum only when all 31 have a number of the same date and the same definition: so
 * never of computing capacity, where every source counts in its own way.
 */
final class NationSum {

  static final int MAINLAND_UNITS = 31;

  private NationSum() {}

  static Optional<NationTotal> of(Indicator indicator, List<Figure> mainland) {
    int parts = indicator.derivation() instanceof Derivation.Ratio ? 2 : 1;
    boolean summable = indicator.kind() != Kind.ORDINAL && (parts == 2 || !isRate(indicator));
    boolean complete =
        mainland.size() == MAINLAND_UNITS
            && mainland.stream().allMatch(f -> isComplete(f, parts))
            && IntStream.range(0, parts).allMatch(part -> isAlike(mainland, part));
    return summable && complete ? Optional.of(total(indicator, mainland)) : Optional.empty();
  }

  private static boolean isRate(Indicator indicator) {
    return indicator.kind() == Kind.RATE;
  }

  private static boolean isComplete(Figure figure, int parts) {
    return figure.reading() instanceof Measured
        && figure.parts().size() == parts
        && figure.parts().stream().allMatch(part -> part.reading() instanceof Measured);
  }

  private static boolean isAlike(List<Figure> mainland, int part) {
    Observation first = mainland.getFirst().parts().get(part);
    return mainland.stream()
        .map(figure -> figure.parts().get(part))
        .allMatch(
            o ->
                o.period().equals(first.period())
                    && o.definition().equals(first.definition())
                    && o.precision().equals(first.precision()));
  }

  private static NationTotal total(Indicator indicator, List<Figure> mainland) {
    double above = sum(mainland, 0);
    List<Period> periods = FigureMaker.periods(parts(mainland));
    List<String> sources = FigureMaker.sources(parts(mainland));
    return indicator.derivation() instanceof Derivation.Ratio ratio
        ? new NationTotal(above / sum(mainland, 1) * ratio.factor(), true, periods, sources)
        : new NationTotal(above, false, periods, sources);
  }

  private static double sum(List<Figure> mainland, int part) {
    return mainland.stream()
        .map(figure -> figure.parts().get(part).reading())
        .mapToDouble(reading -> ((Measured) reading).value())
        .sum();
  }

  private static Stream<Observation> parts(List<Figure> mainland) {
    return mainland.stream().flatMap(figure -> figure.parts().stream());
  }
}
