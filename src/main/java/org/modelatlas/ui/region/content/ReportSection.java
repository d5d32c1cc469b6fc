package org.modelatlas.ui.region.content;

import java.util.List;
import org.modelatlas.citation.FigureReference;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Observation;
import org.modelatlas.dataset.Reading;

/** The part about the groups in which the 2023 report names a province. */
final class ReportSection {

  private final Teller teller;

  ReportSection(Teller teller) {
    this.teller = teller;
  }

  Section of(Adcode province) {
    List<Fact> facts =
        teller.atlas().observations().stream()
            .filter(o -> o.region().equals(province) && o.reading() instanceof Reading.Tier)
            .map(o -> fact(o, (Reading.Tier) o.reading()))
            .toList();
    Block block =
        facts.isEmpty()
            ? new Block.Absence(teller.say("panel.tiers.absence"))
            : new Block.Facts(facts);
    return new Section("tiers", teller.say("panel.tiers.title"), List.of(block));
  }

  private Fact fact(Observation observation, Reading.Tier tier) {
    var indicator = teller.atlas().indicator(observation.indicatorId());
    return new Fact(
            teller.text(indicator.name()),
            teller.text(tier.name()),
            "",
            teller.marks(observation.sourceId(), indicator.definition()))
        .of(new FigureReference.OfRegion(indicator, observation.region()));
  }
}
