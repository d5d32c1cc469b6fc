package org.modelatlas.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Concentration;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Region;
import org.modelatlas.dataset.RegionTotal;
import org.modelatlas.i18n.Messages;
import org.modelatlas.i18n.Numbers;
import org.modelatlas.legend.FigureText;
import org.modelatlas.workspace.ViewState;

/** Sets the regions that a view compares side by side. */
public final class ComparisonComposer {

  private final Atlas atlas;
  private final Figures figures;

  public ComparisonComposer(Atlas atlas, Figures figures) {
    this.atlas = atlas;
    this.figures = figures;
  }

  /** The comparison of the view's regions; regions that the data does not know are left out. */
  public Comparison compose(ViewState view, Messages messages) {
    List<Region> regions =
        view.compared().stream().flatMap(code -> atlas.region(code).stream()).toList();
    List<Comparison.Row> rows =
        atlas.indicators().values().stream()
            .filter(Indicator::onMap)
            .map(indicator -> row(indicator, regions, view, messages))
            .filter(row -> row.cells().stream().anyMatch(c -> c.figure().reading().isKnown()))
            .toList();
    return new Comparison(
        regions,
        rows,
        new Mixes(atlas, figures, messages).of(regions, view),
        new Trends(atlas, figures, messages).of(regions, view),
        concentration(view, messages));
  }

  private Comparison.Row row(
      Indicator indicator, List<Region> regions, ViewState view, Messages messages) {
    FigureTable table = figures.at(indicator, view.asOf(), view.filter());
    List<Figure> compared = regions.stream().map(r -> table.figure(r.adcode())).toList();
    var words = new FigureText(messages);
    List<String> dates = dates(compared, words);
    String date = dates.size() == 1 ? dates.getFirst() : "";
    double largest = table.indicator().rankable() && dates.size() <= 1 ? largest(compared) : 0;
    List<Comparison.Cell> cells =
        compared.stream()
            .map(figure -> cell(figure, table, largest, !date.isBlank(), words))
            .toList();
    List<Adcode> members = regions.stream().map(Region::adcode).toList();
    Optional<RegionTotal> total = figures.total(table, members, view.filter());
    return new Comparison.Row(indicator, date, cells, total, total(indicator, total, messages));
  }

  /** The dates of the figures that there are: bars of one row have one scale only if they agree. */
  private static List<String> dates(List<Figure> compared, FigureText words) {
    return compared.stream()
        .filter(figure -> figure.reading().isKnown())
        .map(words::span)
        .distinct()
        .toList();
  }

  private static double largest(List<Figure> figures) {
    return figures.stream().mapToDouble(figure -> figure.value().orElse(0)).max().orElse(0);
  }

  private static Comparison.Cell cell(
      Figure figure, FigureTable table, double largest, boolean dated, FigureText words) {
    String rank = words.rank(table, figure);
    String dates = dated || !figure.reading().isKnown() ? "" : words.span(figure);
    double share = largest > 0 ? Math.max(0, figure.value().orElse(0) / largest) : 0;
    String remark = rank.isEmpty() || dates.isEmpty() ? rank + dates : rank + " · " + dates;
    return new Comparison.Cell(figure, words.number(figure), remark, share);
  }

  private static String total(Indicator indicator, Optional<RegionTotal> total, Messages messages) {
    return total
        .map(sum -> new FigureText(messages).number(indicator, sum.value()))
        .orElseGet(() -> messages.get("compare.noTotal." + indicator.kind()));
  }

  /** Says what the three largest units hold of the indicator on the map. */
  private String concentration(ViewState view, Messages messages) {
    Indicator indicator = atlas.indicator(view.indicatorId());
    FigureTable table = figures.at(indicator, view.asOf(), view.filter());
    return Concentration.of(table, atlas).map(c -> sentence(c, table, messages)).orElse("");
  }

  private String sentence(Concentration found, FigureTable table, Messages messages) {
    var language = messages.language();
    String percent = Numbers.fixed(language, 1).text(found.percent());
    String name = table.indicator().name().in(language);
    if (found.largest().isEmpty()) {
      return messages.get("compare.concentration", name, percent);
    }
    String names =
        found.largest().stream()
            .map(code -> atlas.regions().get(code).shortName().in(language))
            .collect(Collectors.joining(messages.get("compare.and")));
    return messages.get("compare.concentrationNamed", name, percent, names);
  }
}
