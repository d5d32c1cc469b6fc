package org.modelatlas.ui.region.content;

import java.util.ArrayList;
import java.util.List;
import org.modelatlas.citation.FigureCitation;
import org.modelatlas.citation.FigureReference;
import org.modelatlas.citation.FigureUse;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.ComputingCentre;
import org.modelatlas.dataset.Statement;

/** The part about a province's computing capacity, each definition by itself. */
final class ComputeSection {

  private static final String CENTRES = "centres";

  private static final List<Statement.Kind> OPTIONAL_PARTS =
      List.of(
          Statement.Kind.TARGET,
          Statement.Kind.CITY_CAPACITY,
          Statement.Kind.RACKS,
          Statement.Kind.INDEX_RANK);

  private final Teller teller;
  private final Statements statements;

  ComputeSection(Teller teller) {
    this.teller = teller;
    this.statements = new Statements(teller);
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
            place(centre),
            teller.text(centre.operator()),
            status(centre),
            basis(centre),
            statements.precision(centre.precision()),
            teller.text(centre.note()));
    var marks = teller.sources().marks(centre.sourceIds());
    var onMap = FigureUse.of(FigureUse.Place.MAP, CENTRES, centre.province());
    return new Fact(teller.text(centre.name()), capacity(centre), detail, marks)
        .of(new FigureReference.Written(() -> citation(centre, detail), List.of(onMap)));
  }

  private FigureCitation citation(ComputingCentre centre, String detail) {
    boolean stated = centre.capacityPflops().isPresent();
    return teller
        .citations()
        .written(
            teller.named(centre.province(), teller.text(centre.name())),
            stated
                ? teller.number(centre.capacityPflops().getAsDouble())
                : teller.say("panel.centres.noCapacity"),
            stated ? teller.say("table.unit.capacity") : "",
            centre.asOf().map(teller::date).orElse(""),
            teller.chain(teller.say("table.definition.capacity"), detail),
            centre.sourceIds());
  }

  private String place(ComputingCentre centre) {
    return centre.city().isEmpty()
        ? teller.say("panel.centres.noCity")
        : teller.text(centre.city());
  }

  private String capacity(ComputingCentre centre) {
    var capacity = centre.capacityPflops();
    return capacity.isEmpty()
        ? teller.say("panel.centres.noCapacity")
        : teller.say("panel.pflops", teller.number(capacity.getAsDouble()));
  }

  private String status(ComputingCentre centre) {
    String status = teller.say("panel.centre." + centre.status());
    return centre
        .asOf()
        .map(period -> teller.say("panel.centre.asOf", status, teller.date(period)))
        .orElse(status);
  }

  private String basis(ComputingCentre centre) {
    boolean silent = centre.capacityPflops().isEmpty() || centre.basis().isBlank();
    return silent ? "" : teller.say("panel.basis." + centre.basis());
  }
}
