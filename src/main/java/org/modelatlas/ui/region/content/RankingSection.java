package org.modelatlas.ui.region.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.modelatlas.citation.FigureReference;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Region;
import org.modelatlas.legend.FigureText;

/** The first provinces by the indicator on the map, where ranking them is honest. */
final class RankingSection {

  private static final int SHOWN = 10;

  private final Teller teller;

  RankingSection(Teller teller) {
    this.teller = teller;
  }

  /** The part; empty when the indicator has no order, or when its change has a list of its own. */
  Optional<Section> section() {
    FigureWords text = FigureWords.ofMap(teller);
    if (text.table().indicator().derivation() instanceof Indicator.Derivation.Change) {
      return Optional.empty();
    }
    List<Figure> ranked = ranked(text.table());
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    var indicator = text.table().indicator();
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Bars(bars(text, ranked)));
    blocks.add(
        new Block.Remark(
            teller.say(
                indicator.derivation() instanceof Indicator.Derivation.CatalogueCount
                    ? "panel.ranking.remark.families"
                    : "panel.ranking.remark",
                Math.min(SHOWN, ranked.size()),
                ranked.size(),
                teller.text(indicator.unit()))));
    String title = teller.say("panel.ranking.title", teller.text(indicator.name()));
    return Optional.of(new Section("ranking", title, blocks));
  }

  /** A count of none is no place in an order. */
  private static List<Figure> ranked(FigureTable table) {
    return table.figures().stream()
        .filter(figure -> !FigureText.countsNone(figure))
        .filter(figure -> table.rank(figure.region()).isPresent())
        .sorted(Comparator.comparingInt(figure -> table.rank(figure.region()).orElseThrow()))
        .toList();
  }

  private List<Bar> bars(FigureWords text, List<Figure> ranked) {
    double longest = ranked.stream().mapToDouble(f -> f.value().orElse(0)).max().orElse(0);
    return ranked.stream().limit(SHOWN).map(f -> bar(text, f, longest)).toList();
  }

  private Bar bar(FigureWords text, Figure figure, double longest) {
    double share = longest > 0 ? Math.max(0, figure.value().orElse(0) / longest) : 0;
    int rank = text.table().rank(figure.region()).orElseThrow();
    String name = teller.atlas().region(figure.region()).map(this::name).orElseThrow();
    return new Bar(
        teller.number(rank),
        name,
        text.value(figure),
        share,
        false,
        Optional.of(figure.region()),
        new FigureReference.OfRegion(text.table().indicator(), figure.region()));
  }

  private String name(Region region) {
    return teller.text(region.shortName());
  }
}
