package org.modelatlas.ui.region.content;

import java.util.ArrayList;
import java.util.List;
import org.modelatlas.citation.FigureReference;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.ComputingCentre;
import org.modelatlas.dataset.Statement;
import org.modelatlas.legend.CentreText;

/** The part about a province's computing capacity, each definition by itself. */
final class ComputeSection {

  private static final List<Statement.Kind> OPTIONAL_PARTS =
      List.of(
          Statement.Kind.TARGET,
          Statement.Kind.CITY_CAPACITY,
          Statement.Kind.RACKS,
          Statement.Kind.INDEX_RANK);

  private final Teller teller;
  private final Statements statements;
  private final CentreText words;

  ComputeSection(Teller teller) {
    this.teller = teller;
    this.statements = new Statements(teller);
    this.words = new CentreText(teller.messages());
  }

  Section of(Adcode province) {
    var blocks = new ArrayList<Block>();
    add(
        blocks,
        teller.say("panel.compute.CAPACITY"),
        statements.facts(province, Statement.Kind.CAPACITY),
        "panel.compute.absence");
    List<Fact> centres =
        teller.index().centres(province).stream()
            .filter(centre -> teller.index().isKnown(centre, teller.view().asOf()))
            .map(this::centre)
            .toList();
    add(
        blocks,
        teller.say("panel.centres.title", centres.size()),
        centres,
        "panel.centres.absence");
    if (centres.size() > 1) {
      blocks.add(new Block.Remark(teller.say("panel.centres.note")));
    }
    OPTIONAL_PARTS.forEach(kind -> addIfAny(blocks, province, kind));
    return new Section("compute", teller.say("panel.compute.title"), blocks);
  }

  private void add(List<Block> blocks, String title, List<Fact> facts, String absence) {
    blocks.add(new Block.Subheading(title));
    blocks.add(facts.isEmpty() ? new Block.Absence(teller.say(absence)) : new Block.Facts(facts));
  }

  private void addIfAny(List<Block> blocks, Adcode province, Statement.Kind kind) {
    List<Fact> facts = statements.facts(province, kind);
    if (!facts.isEmpty()) {
      blocks.add(new Block.Subheading(teller.say("panel.compute." + kind)));
      blocks.add(new Block.Facts(facts));
    }
  }

  private Fact centre(ComputingCentre centre) {
    String detail =
        teller.chain(
            words.city(centre),
            teller.text(centre.operator()),
            words.status(centre),
            words.basis(centre),
            statements.precision(centre.precision()),
            teller.text(centre.note()));
    var marks = teller.sources().marks(centre.sourceIds());
    return new Fact(teller.text(centre.name()), words.capacity(centre), detail, marks)
        .of(new FigureReference.OfCentre(centre));
  }
}
