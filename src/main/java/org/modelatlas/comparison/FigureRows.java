package org.modelatlas.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.modelatlas.citation.SourceMark;
import org.modelatlas.citation.SourceNumbers;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Region;
import org.modelatlas.dataset.RegionTotal;
import org.modelatlas.i18n.Messages;
import org.modelatlas.legend.FigureText;
import org.modelatlas.workspace.ViewState;

/** Sets the figures of regions beside each other, a row for each indicator. */
final class FigureRows {

  private final Figures figures;
  private final SourceNumbers numbers;
  private final Messages messages;
  private final FigureText words;

  /**
   * Rows in one language.
   *
   * @param numbers numbers the sources in the order of the rows
   */
  FigureRows(Figures figures, SourceNumbers numbers, Messages messages) {
    this.figures = figures;
    this.numbers = numbers;
    this.messages = messages;
    this.words = new FigureText(messages);
  }

  /** A row for each indicator of which at least one of the regions has something to say. */
  List<Comparison.Row> of(List<Region> regions, ViewState view) {
    List<Adcode> members = regions.stream().map(Region::adcode).toList();
    return figures.atlas().indicators().values().stream()
        .filter(Indicator::onMap)
        .map(indicator -> figures.at(indicator, view.asOf(), view.filter()))
        .filter(table -> figures(table, members).anyMatch(f -> f.reading().isKnown()))
        .map(table -> row(table, members, figures.total(table, members, view.filter())))
        .toList();
  }

  private static Stream<Figure> figures(FigureTable table, List<Adcode> members) {
    return members.stream().map(table::figure);
  }

  private Comparison.Row row(FigureTable table, List<Adcode> members, Optional<RegionTotal> total) {
    List<Figure> compared = figures(table, members).toList();
    List<String> dates = dates(compared);
    String date = dates.size() == 1 ? dates.getFirst() : "";
    double largest = table.indicator().rankable() && dates.size() <= 1 ? largest(compared) : 0;
    List<SourceMark> common = common(compared);
    List<Comparison.Cell> cells =
        compared.stream()
            .map(figure -> cell(figure, table, largest, !date.isBlank(), common))
            .toList();
    List<String> ofTotal = total.map(RegionTotal::sourceIds).orElse(List.of());
    return new Comparison.Row(
        table.indicator(),
        date,
        common,
        cells,
        new Comparison.Total(
            total,
            total(table.indicator(), total),
            common.isEmpty() ? marks(ofTotal, table.indicator()) : List.of()));
  }

  /** The dates of the figures that there are: bars of one row have one scale only if they agree. */
  private List<String> dates(List<Figure> compared) {
    return compared.stream()
        .filter(figure -> figure.reading().isKnown())
        .map(words::span)
        .distinct()
        .toList();
  }

  private static double largest(List<Figure> figures) {
    return figures.stream().mapToDouble(figure -> figure.value().orElse(0)).max().orElse(0);
  }

  /** The sources of a whole row, where all its figures have the same. */
  private List<SourceMark> common(List<Figure> compared) {
    List<List<String>> distinct = compared.stream().map(Figure::sourceIds).distinct().toList();
    return distinct.size() == 1
        ? marks(distinct.getFirst(), compared.getFirst().indicator())
        : List.of();
  }

  private List<SourceMark> marks(List<String> sourceIds, Indicator indicator) {
    return numbers.marks(sourceIds, indicator.definition().in(messages.language()));
  }

  private Comparison.Cell cell(
      Figure figure, FigureTable table, double largest, boolean dated, List<SourceMark> common) {
    String rank = words.rank(table, figure);
    String dates = dated || !figure.reading().isKnown() ? "" : words.span(figure);
    double share = largest > 0 ? Math.max(0, figure.value().orElse(0) / largest) : 0;
    String remark = rank.isEmpty() || dates.isEmpty() ? rank + dates : rank + " · " + dates;
    List<SourceMark> own =
        common.isEmpty() ? marks(figure.sourceIds(), figure.indicator()) : List.of();
    return new Comparison.Cell(figure, words.number(figure), remark, share, own);
  }

  private String total(Indicator indicator, Optional<RegionTotal> total) {
    return total
        .map(sum -> words.number(indicator, sum.value()))
        .orElseGet(() -> messages.get("compare.noTotal." + indicator.kind()));
  }
}
