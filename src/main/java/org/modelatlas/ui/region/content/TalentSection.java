package org.modelatlas.ui.region.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.citation.FigureCitation;
import org.modelatlas.citation.FigureReference;
import org.modelatlas.citation.FigureUses;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Observation;
import org.modelatlas.dataset.Reading;
import org.modelatlas.dataset.Region;
import org.modelatlas.dataset.RegionGroup;
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
    Indicator indicator = text.table().indicator();
    bars.add(
        bar(
            teller.text(region.shortName()),
            text.value(figure),
            own / longest,
            new FigureReference.OfRegion(indicator, region.adcode())));
    var mainland = RegionGroup.mainland(teller.atlas());
    nation.ifPresent(
        n ->
            bars.add(
                bar(
                    teller.say("panel.nation.sum"),
                    text.value(n),
                    other / longest,
                    new FigureReference.OfGroup(indicator, mainland))));
    return bars;
  }

  /** The group only stands there to compare with. */
  private static Bar bar(String label, String value, double share, FigureReference figure) {
    boolean comparison = figure instanceof FigureReference.OfGroup;
    return new Bar("", label, value, share, comparison, Optional.empty(), figure);
  }

  private Fact part(Observation part) {
    Indicator indicator = teller.atlas().indicator(part.indicatorId());
    String name = teller.text(indicator.name());
    boolean known = part.reading() instanceof Reading.Measured;
    String value =
        part.reading() instanceof Reading.Measured measured
            ? teller.number(measured.value(), indicator.decimals())
            : teller.say("panel.notReported");
    String unit = known ? teller.text(indicator.unit()) : "";
    var marks = teller.marks(part.sourceId(), indicator.definition());
    var uses = FigureUses.derived(teller.atlas(), indicator.id(), part.region());
    return new Fact(teller.dated(name, part.period()), (value + " " + unit).strip(), "", marks)
        .of(new FigureReference.Written(() -> citation(part, indicator, value, unit), uses));
  }

  private FigureCitation citation(
      Observation part, Indicator indicator, String value, String unit) {
    return teller
        .citations()
        .written(
            teller.named(part.region(), teller.text(indicator.name())),
            value,
            unit,
            teller.date(part.period()),
            teller.chain(teller.text(indicator.definition()), teller.text(part.definition())),
            List.of(part.sourceId()));
  }

  private String formula(Indicator indicator) {
    return teller.say("panel.talent.formula", indicator.formula().map(teller::text).orElse(""));
  }
}
