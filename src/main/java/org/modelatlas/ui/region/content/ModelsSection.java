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

  /** The order in which families are listed. */
  static final Comparator<ModelRow> NEWEST =
      Comparator.comparing((ModelRow row) -> row.family().firstListed()).reversed();

  private final Teller teller;

  ModelsSection(Teller teller) {
    this.teller = teller;
  }

  Section of(Adcode province) {
    List<ModelRow> rows =
        teller.catalogue().families(province).stream().map(this::row).sorted(NEWEST).toList();
    String title = teller.say("panel.models.title", rows.size());
    return new Section("models", title, rows.isEmpty() ? none(province) : list(province, rows));
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
    return new Fact(key.label(), value, key.remark(), key.marks());
  }

  private List<Block> list(Adcode province, List<ModelRow> rows) {
    var blocks = new ArrayList<Block>();
    if (!teller.view().filter().isNone()) {
      blocks.add(new Block.Remark(teller.filterWords().line(teller.view().filter())));
    }
    blocks.add(families(province, rows));
    if (rows.stream().anyMatch(r -> r.family().dateKind() == ModelFamily.DateKind.FIRST_LISTING)) {
      blocks.add(new Block.Remark(teller.say("panel.models.upperBound")));
    }
    blocks.add(new Block.Remark(teller.say("panel.models.coverage")));
    return blocks;
  }

  /** By city where one looks into the province. */
  private Block families(Adcode province, List<ModelRow> rows) {
    return teller.view().inside().filter(province::equals).isPresent()
        ? new Block.Cities(new CityGroups(teller, province).of(rows))
        : new Block.Models(rows);
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
