package org.modelatlas.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.modelatlas.citation.SourceNumbers;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Concentration;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Region;
import org.modelatlas.dataset.RegionTotal;
import org.modelatlas.i18n.Messages;
import org.modelatlas.i18n.Numbers;
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
    var numbers = new SourceNumbers(atlas);
    var concentration = concentration(view, numbers, messages);
    return new Comparison(
        regions,
        new FigureRows(figures, numbers, messages).of(regions, view),
        new Mixes(figures, numbers, messages).of(regions, view),
        new Trends(figures, numbers, messages).of(regions, view),
        concentration,
        numbers.all());
  }

  /** Says what the three largest units hold of the indicator on the map. */
  private Optional<Comparison.Sentence> concentration(
      ViewState view, SourceNumbers numbers, Messages messages) {
    Indicator indicator = atlas.indicator(view.indicatorId());
    FigureTable table = figures.at(indicator, view.asOf(), view.filter());
    List<String> sourceIds = table.nation().map(RegionTotal::sourceIds).orElse(List.of());
    return Concentration.of(table, atlas)
        .map(c -> new Comparison.Sentence(sentence(c, table, messages), numbers.marks(sourceIds)));
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
