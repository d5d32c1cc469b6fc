package org.modelatlas.dataset;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.modelatlas.dataset.Indicator.Derivation;

/** Finds the newest figures and the span of all dates, and keeps the last few answers. */
final class ClassBases {

  private static final int KEPT = 8;

  /** What was asked for. */
  private record Question(Indicator indicator, ModelFilter filter) {}

  private final Figures figures;
  private final Map<Question, ClassBasis> answers =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, ClassBasis> eldest) {
          return size() > KEPT;
        }
      };

  ClassBases(Figures figures) {
    this.figures = figures;
  }

  synchronized ClassBasis of(FigureTable shown, ModelFilter filter) {
    return answers.computeIfAbsent(
        new Question(shown.indicator(), filter), q -> basis(shown, filter));
  }

  private ClassBasis basis(FigureTable shown, ModelFilter filter) {
    Indicator indicator = shown.indicator();
    FigureTable newest =
        figures
            .coverageEnd(indicator)
            .map(Period::end)
            .filter(end -> end.isAfter(shown.asOf()))
            .map(end -> figures.at(indicator, end, filter))
            .orElse(shown);
    return new ClassBasis(newest, spans(newest, filter));
  }

  /**
   * A catalogue only grows: none of its counts was ever above the newest, and each that is not zero
   * is at least one family. Everything else is looked up at each of its dates.
   */
  private Map<Adcode, ValueRange> spans(FigureTable newest, ModelFilter filter) {
    var spans = new HashMap<Adcode, ValueRange>();
    if (newest.indicator().derivation() instanceof Derivation.CatalogueCount) {
      newest.figures().stream()
          .filter(figure -> figure.value().orElse(0) > 0)
          .forEach(
              figure -> {
                widen(spans, figure.region(), 1);
                widen(spans, figure);
              });
      return spans;
    }
    figures.periods(newest.indicator()).stream()
        .map(Period::end)
        .distinct()
        .map(end -> figures.at(newest.indicator(), end, filter))
        .forEach(table -> table.figures().forEach(figure -> widen(spans, figure)));
    return spans;
  }

  private static void widen(Map<Adcode, ValueRange> spans, Figure figure) {
    boolean change = figure.indicator().derivation() instanceof Derivation.Change;
    double value = figure.value().orElse(0);
    if (value != 0) {
      widen(spans, figure.region(), change ? Math.abs(value) : value);
    }
  }

  private static void widen(Map<Adcode, ValueRange> spans, Adcode region, double value) {
    spans.merge(
        region,
        new ValueRange(value, value),
        (a, b) -> new ValueRange(Math.min(a.least(), b.least()), Math.max(a.most(), b.most())));
  }
}
