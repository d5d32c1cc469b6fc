package org.modelatlas.ui.region.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.modelatlas.citation.FigureCitation;
import org.modelatlas.citation.FigureReference;
import org.modelatlas.citation.SourceMark;
import org.modelatlas.dataset.NationalFigure;
import org.modelatlas.workspace.NothingLeft;

/** What the panel says while no province is selected: three counts, each on its own definition. */
final class NationContent {

  private static final List<String> REPORT =
      List.of("cn_models_1b", "regions_with_models", "models_beijing", "models_guangdong");

  private final Teller teller;

  NationContent(Teller teller) {
    this.teller = teller;
  }

  PanelContent content() {
    var sections = new ArrayList<Section>();
    sections.add(report());
    sections.add(catalogue());
    sections.add(filings());
    new ChartsSection(teller, Optional.empty()).section().ifPresent(sections::add);
    new RankingSection(teller).section().ifPresent(sections::add);
    Heading heading =
        new Heading(
            teller.say("panel.nation.title"),
            teller.say("panel.nation.subtitle"),
            teller.say("panel.nation.detail"));
    return new PanelContent(heading, Optional.empty(), sections, teller.sources().all());
  }

  private Section report() {
    List<KeyFigure> keys =
        REPORT.stream().map(teller.index()::national).flatMap(List::stream).map(this::key).toList();
    String date = teller.index().national(REPORT.getFirst()).getFirst().period().text();
    return new Section(
        "report",
        teller.say("panel.report.title", date),
        List.of(new Block.Keys(keys), new Block.Remark(teller.say("panel.report.definition"))));
  }

  private Section catalogue() {
    FigureWords text = FigureWords.of(teller, "models");
    var figures = text.table().figures();
    double families = figures.stream().mapToDouble(f -> f.value().orElse(0)).sum();
    long provinces = figures.stream().filter(f -> f.value().orElse(0) > 0).count();
    var marks =
        teller
            .sources()
            .marks(
                figures.stream().flatMap(f -> f.sourceIds().stream()).distinct().toList(),
                teller.text(text.table().indicator().definition()));
    var blocks = new ArrayList<Block>();
    if (!teller.view().filter().isNone()) {
      blocks.add(new Block.Remark(teller.filterWords().line(teller.view().filter())));
    }
    blocks.add(
        new Block.Keys(
            List.of(
                number(teller.say("panel.catalogue.families"), families, marks),
                number(teller.say("panel.catalogue.provinces"), provinces, marks))));
    NothingLeft.in(teller.view(), Optional.empty(), teller.figures(), teller.filterWords())
        .ifPresent(nothing -> blocks.add(new Block.Ways(nothing)));
    blocks.add(new Block.Remark(teller.say("panel.catalogue.definition")));
    return new Section("catalogue", teller.say("panel.catalogue.title"), blocks);
  }

  private KeyFigure number(String label, double value, List<SourceMark> marks) {
    String number = teller.number(value);
    return new KeyFigure(
        label,
        number,
        true,
        "",
        "",
        marks,
        new FigureReference.Written(() -> counted(label, number, marks), List.of()));
  }

  private FigureCitation counted(String label, String number, List<SourceMark> marks) {
    return teller
        .citations()
        .written(
            nation(label),
            number,
            "",
            teller.say("map.asOf", teller.view().asOf().toString()),
            teller.chain(
                teller.filterWords().line(teller.view().filter()),
                teller.say("panel.catalogue.definition")),
            marks.stream().map(mark -> mark.source().id()).toList());
  }

  private String nation(String label) {
    return teller.citations().named(teller.say("panel.nation.title"), label);
  }

  private Section filings() {
    var blocks = new ArrayList<Block>();
    List<NationalFigure> totals = upToNow("cac_filed_total");
    if (totals.isEmpty()) {
      blocks.add(new Block.Absence(teller.say("panel.filings.absence")));
    } else {
      blocks.add(new Block.Key(key(totals.getLast())));
      Growths.block(teller, points(totals)).ifPresent(blocks::add);
    }
    blocks.add(new Block.Remark(teller.say("panel.filings.definition")));
    return new Section("filings", teller.say("panel.filings.title"), blocks);
  }

  private List<GrowthPoint> points(List<NationalFigure> totals) {
    return totals.stream()
        .map(f -> new GrowthPoint(f.period().end(), teller.date(f.period()), f.value()))
        .toList();
  }

  private KeyFigure key(NationalFigure figure) {
    return new KeyFigure(
        teller.say("panel.national." + figure.id()),
        teller.number(figure.value()),
        true,
        "",
        teller.date(figure.period()),
        teller.marks(figure.sourceId(), figure.statement()),
        new FigureReference.Written(() -> citation(figure), List.of()));
  }

  private FigureCitation citation(NationalFigure figure) {
    return teller
        .citations()
        .written(
            nation(teller.say("panel.national." + figure.id())),
            teller.number(figure.value()),
            teller.text(figure.unit()),
            teller.date(figure.period()),
            teller.text(figure.statement()),
            List.of(figure.sourceId()));
  }

  private List<NationalFigure> upToNow(String id) {
    return teller.index().national(id).stream()
        .filter(figure -> teller.counts(figure.period()))
        .sorted(Comparator.comparing(NationalFigure::period))
        .toList();
  }
}
