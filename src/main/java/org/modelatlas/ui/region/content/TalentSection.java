package org.modelatlas.ui.region.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Observation;
import org.modelatlas.dataset.Reading;
import org.modelatlas.dataset.Region;
import org.modelatlas.dataset.RegionTotal;
import org.modelatlas.dataset.Statement;

/** The part about a province's talent density and what else is told about its talent. */
final class TalentSection {

  private static final List<String> DENSITIES = List.of("talent_density", "researcher_density");

  private final Teller teller;

  TalentSection(Teller teller) {
    this.teller = teller;
  }

  Section of(Region region) {
    var blocks = new ArrayList<Block>();
    DENSITIES.forEach(id -> addDensity(blocks, id, region));
    var others = new Statements(teller).facts(region.adcode(), Statement.Kind.TALENT);
    if (!others.isEmpty()) {
      blocks.add(new Block.Subheading(teller.say("panel.talent.others")));
      blocks.add(new Block.Facts(others));
    }
    return new Section("talent", teller.say("panel.talent.title"), blocks);
  }

  private void addDensity(List<Block> blocks, String indicatorId, Region region) {
    FigureWords text = FigureWords.of(teller, indicatorId);
    Figure figure = text.table().figure(region.adcode());
    blocks.add(new Block.Key(text.key(region.adcode()).under(teller.say("panel.talent.title"))));
    if (figure.value().isPresent()) {
      blocks.add(new Block.Bars(bars(text, figure, region)));
      blocks.add(new Block.Facts(figure.parts().stream().map(this::part).toList()));
      blocks.add(new Block.Remark(formula(figure.indicator())));
    }
  }

  private List<Bar> bars(FigureWords text, Figure figure, Region region) {
    var bars = new ArrayList<Bar>();
    Optional<RegionTotal> nation = text.table().nation();
    double own = figure.value().orElse(0);
    double other = nation.map(RegionTotal::value).orElse(0.0);
    double longest = Math.max(Math.max(own, other), Double.MIN_NORMAL);
    bars.add(bar(teller.text(region.shortName()), text.value(figure), own / longest, false));
    nation.ifPresent(
        n -> bars.add(bar(teller.say("panel.nation.sum"), text.value(n), other / longest, true)));
    return bars;
  }

  private static Bar bar(String label, String value, double share, boolean comparison) {
    return new Bar("", label, value, share, comparison, Optional.empty());
  }

  private Fact part(Observation part) {
    Indicator indicator = teller.atlas().indicator(part.indicatorId());
    String unit = teller.text(indicator.unit());
    String value =
        part.reading() instanceof Reading.Measured measured
            ? teller.number(measured.value(), indicator.decimals()) + " " + unit
            : teller.say("panel.notReported");
    String label = teller.dated(teller.text(indicator.name()), part.period());
    var marks = teller.marks(part.sourceId(), indicator.definition());
    return new Fact(label, value, "", marks);
  }

  private String formula(Indicator indicator) {
    return teller.say("panel.talent.formula", indicator.formula().map(teller::text).orElse(""));
  }
}
