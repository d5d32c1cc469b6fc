package org.modelatlas.ui.region.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.ModelFamily;
import org.modelatlas.workspace.NothingLeft;

/** The part about a province's model families. */
final class ModelsSection {

  private final Teller teller;

  ModelsSection(Teller teller) {
    this.teller = teller;
  }

  Section of(Adcode province) {
    List<ModelRow> rows =
        teller.catalogue().families(province).stream()
            .sorted(Comparator.comparing(ModelFamily::firstListed).reversed())
            .map(this::row)
            .toList();
    String title = teller.say("panel.models.title", rows.size());
    return new Section("models", title, rows.isEmpty() ? none(province) : list(rows));
  }

  private List<Block> none(Adcode province) {
    var nothing =
        NothingLeft.in(
            teller.view(), Optional.of(province), teller.figures(), teller.filterWords());
    return nothing
        .<List<Block>>map(ways -> List.of(new Block.Ways(ways)))
        .orElseGet(() -> unlisted(province));
  }

  private List<Block> unlisted(Adcode province) {
    return List.of(
        new Block.Absence(teller.say("panel.models.absence")),
        new Block.Facts(List.of(filings(province))));
  }

  /** A province without a family in the catalogue may well have filed services. */
  private Fact filings(Adcode province) {
    KeyFigure key = FigureWords.of(teller, "filings").key(province);
    String value = teller.chain((key.value() + " " + key.unit()).strip());
    return new Fact(key.label(), value, key.remark(), key.marks()).of(key.figure());
  }

  private List<Block> list(List<ModelRow> rows) {
    var blocks = new ArrayList<Block>();
    if (!teller.view().filter().isNone()) {
      blocks.add(new Block.Remark(teller.filterWords().line(teller.view().filter())));
    }
    blocks.add(new Block.Models(rows));
    if (rows.stream().anyMatch(r -> r.family().dateKind() == ModelFamily.DateKind.FIRST_LISTING)) {
      blocks.add(new Block.Remark(teller.say("panel.models.upperBound")));
    }
    blocks.add(new Block.Remark(teller.say("panel.models.coverage")));
    return blocks;
  }

  private ModelRow row(ModelFamily family) {
    return new ModelRow(
        family,
        teller.text(family.name()),
        teller.text(family.developer()),
        teller.say("panel.developer." + family.developerKind()),
        teller.say("panel.modality." + family.modality()),
        teller.say("panel.openness." + family.openness()),
        size(family),
        date(family),
        teller.sources().mark(family.sourceId()),
        family.listings().stream().map(this::evidence).toList());
  }

  private String size(ModelFamily family) {
    var size = family.parametersBillion();
    return size.isEmpty()
        ? "–"
        : teller.say("panel.models.billion", teller.number(size.getAsDouble()));
  }

  private String date(ModelFamily family) {
    String date = teller.date(family.firstListed());
    return family.dateKind() == ModelFamily.DateKind.FIRST_LISTING ? "≤ " + date : date;
  }

  private Fact evidence(ModelFamily.Listing listing) {
    var mark = teller.sources().mark(listing.sourceId());
    String date = listing.date().map(teller::date).orElseGet(() -> teller.say("source.undated"));
    String detail =
        teller.chain(date, teller.text(listing.dateKind()), teller.text(listing.note()));
    return new Fact(
        teller.text(mark.source().title()), listing.nameAsListed(), detail, List.of(mark));
  }
}
