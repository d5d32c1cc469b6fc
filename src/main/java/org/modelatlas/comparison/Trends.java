package org.modelatlas.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.modelatlas.citation.SourceNumbers;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.dataset.Period;
import org.modelatlas.dataset.Region;
import org.modelatlas.i18n.Messages;
import org.modelatlas.workspace.ViewState;

/** Follows families and filed services of regions over time, up to the view's date. */
final class Trends {

  private static final List<String> INDICATORS = List.of("models", "filings");

  private final Figures figures;
  private final SourceNumbers numbers;
  private final Messages messages;

  Trends(Figures figures, SourceNumbers numbers, Messages messages) {
    this.figures = figures;
    this.numbers = numbers;
    this.messages = messages;
  }

  List<Comparison.Trend> of(List<Region> regions, ViewState view) {
    return INDICATORS.stream()
        .flatMap(id -> Optional.ofNullable(figures.atlas().indicators().get(id)).stream())
        .map(indicator -> trend(indicator, regions, view))
        .filter(trend -> trend.steps().size() > 1)
        .toList();
  }

  private Comparison.Trend trend(Indicator indicator, List<Region> regions, ViewState view) {
    List<Period> steps = steps(indicator, view.asOf());
    List<FigureTable> tables =
        steps.stream().map(step -> figures.at(indicator, step.end(), view.filter())).toList();
    List<List<Optional<Double>>> lines =
        regions.stream()
            .map(region -> tables.stream().map(t -> value(t.figure(region.adcode()))).toList())
            .toList();
    List<String> sourceIds =
        regions.stream()
            .flatMap(region -> tables.stream().map(t -> t.figure(region.adcode())))
            .flatMap(figure -> figure.sourceIds().stream())
            .toList();
    return new Comparison.Trend(
        indicator, steps, lines, note(indicator, view.filter()), numbers.marks(sourceIds));
  }

  /** The dates of the regulator's lists; the catalogue, whose dates are days, by the year's end. */
  private List<Period> steps(Indicator indicator, LocalDate asOf) {
    List<Period> known =
        figures.periods(indicator).stream().filter(p -> !p.end().isAfter(asOf)).toList();
    return isCatalogue(indicator) ? years(known) : known;
  }

  private static List<Period> years(List<Period> known) {
    List<Period> whole =
        known.stream().map(p -> Period.parse(Integer.toString(p.year()))).distinct().toList();
    return whole.isEmpty()
        ? whole
        : Stream.concat(whole.stream().limit(whole.size() - 1L), Stream.of(known.getLast()))
            .toList();
  }

  private static boolean isCatalogue(Indicator indicator) {
    return indicator.derivation() instanceof Indicator.Derivation.CatalogueCount;
  }

  private static Optional<Double> value(Figure figure) {
    return figure.value().stream().boxed().findFirst();
  }

  private String note(Indicator indicator, ModelFilter filter) {
    if (!isCatalogue(indicator)) {
      return "";
    }
    return filter.isNone()
        ? messages.get("compare.upperBounds")
        : messages.get("compare.upperBoundsFiltered");
  }
}
