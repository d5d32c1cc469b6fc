package org.modelatlas.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Observation;
import org.modelatlas.dataset.Reading;
import org.modelatlas.dataset.Region;
import org.modelatlas.dataset.RegionTotal;
import org.modelatlas.dataset.Statement;
import org.modelatlas.i18n.Messages;
import org.modelatlas.legend.FigureText;
import org.modelatlas.legend.Fill;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Run;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TextStyle;

/** The density of talent in a province beside the nation's, with its formula and its parts. */
final class TalentBlock {

  private static final String INDICATOR = "talent_density";
  private static final double BAR_PT = 5;
  private static final double LABEL_SHARE = 0.34;

  private final Desk desk;
  private final Region region;

  TalentBlock(Desk desk, Adcode code) {
    this.desk = desk;
    this.region = desk.atlas().region(code).orElseThrow();
  }

  /**
   * The block in a width.
   *
   * @param withBars whether bars compare it with the nation
   */
  Piece in(double widthPt, boolean withBars) {
    FigureTable table = desk.table(INDICATOR);
    Figure figure = table.figure(region.adcode());
    var pieces = new ArrayList<Piece>();
    pieces.add(desk.heading(desk.voice().text(table.indicator().name()), widthPt, Role.HEADING_2));
    if (figure.value().isPresent()) {
      if (withBars) {
        pieces.add(bars(table, figure, widthPt));
      }
      figure.parts().forEach(part -> pieces.add(part(part, widthPt)));
      pieces.add(small(desk.voice().each(m -> formula(figure.indicator(), m)), widthPt));
    } else {
      Words none =
          desk.voice().each(m -> Voice.chain(new FigureText(m).number(figure), reason(figure, m)));
      pieces.add(small(none, widthPt));
      desk.index().statements(region.adcode(), Statement.Kind.TALENT).stream()
          .filter(s -> !s.period().end().isAfter(desk.question().asOf()))
          .forEach(s -> pieces.add(other(s, widthPt)));
    }
    return Piece.stack(desk.style().pt(2.5), pieces);
  }

  private Piece small(Words words, double widthPt) {
    return desk.paragraph(words, widthPt, desk.style().small(), desk.style().small());
  }

  private static String reason(Figure figure, Messages m) {
    return switch (figure.reading()) {
      case Reading.NotReported none -> none.reason().in(m.language());
      case Reading.NotApplicable none -> none.reason().in(m.language());
      case Reading.Measured _, Reading.Tier _ -> "";
    };
  }

  private static String formula(Indicator indicator, Messages m) {
    String formula = indicator.formula().map(f -> f.in(m.language())).orElse("");
    return m.get("panel.talent.formula", formula);
  }

  private Piece bars(FigureTable table, Figure figure, double widthPt) {
    Optional<RegionTotal> nation = table.nation();
    double own = figure.value().orElseThrow();
    double most = Math.max(own, nation.map(RegionTotal::value).orElse(0.0));
    var style = desk.style();
    var bars = new ArrayList<Piece>();
    bars.add(bar(desk.voice().text(region.shortName()), table, own, most, style.accent(), widthPt));
    nation.ifPresent(
        n ->
            bars.add(
                bar(
                    desk.voice().say("page.nation.short"),
                    table,
                    n.value(),
                    most,
                    style.rule(),
                    widthPt)));
    return Piece.stack(style.pt(1), bars)
        .as(
            Role.FIGURE,
            "talent-bars",
            desk.voice().text(figure.indicator().name()).first(),
            alternative(table, figure));
  }

  private String alternative(FigureTable table, Figure figure) {
    var text = new FigureText(desk.voice().main());
    String own = text.sentence(region.shortName().in(desk.voice().language()), table, figure);
    return table
        .nation()
        .map(
            n ->
                own
                    + desk.voice().main().get("list.separator")
                    + desk.voice().say("page.nation.short").first()
                    + " "
                    + text.number(table.indicator(), n.value()))
        .orElse(own);
  }

  private Piece bar(
      Words label,
      FigureTable table,
      double value,
      double most,
      org.modelatlas.legend.Ink ink,
      double widthPt) {
    var style = desk.style();
    double labels = widthPt * LABEL_SHARE;
    Piece name = desk.setter().lines(desk.runs(label, style.body(), style.small()), labels);
    Piece number =
        desk.setter()
            .line(
                new Run.Words(
                    new FigureText(desk.voice().main()).number(table.indicator(), value),
                    style.strong()));
    double reach = widthPt - labels - number.widthPt() - style.pt(4);
    double length = Math.max(0.5, reach * value / most);
    double top = (name.heightPt() - style.pt(BAR_PT)) / 2;
    Mark bar =
        new Mark.Rectangle(
            new Box(labels, top, length, style.pt(BAR_PT)),
            Optional.of(new Fill.Solid(ink)),
            Optional.empty());
    var marks = new ArrayList<Mark>(name.marks());
    marks.add(bar);
    marks.addAll(
        number.at(labels + length + style.pt(4), (name.heightPt() - number.heightPt()) / 2));
    return new Piece(widthPt, name.heightPt(), marks);
  }

  private Piece part(Observation part, double widthPt) {
    Indicator indicator = desk.atlas().indicator(part.indicatorId());
    Words label =
        desk.voice()
            .each(
                m ->
                    m.get(
                        "panel.dated",
                        indicator.name().in(m.language()),
                        Voice.date(part.period(), m)));
    Words unit = desk.voice().text(indicator.unit());
    String value =
        part.reading() instanceof Reading.Measured(double measured)
            ? desk.voice().number(measured, indicator.decimals())
            : desk.voice().say("figure.notReported").first();
    return line(label, value, unit, part.sourceId(), widthPt);
  }

  /** What else is told about talent, on a definition of its own. */
  private Piece other(Statement statement, double widthPt) {
    Words label =
        desk.voice()
            .each(
                m ->
                    m.get(
                        "panel.dated",
                        statement.metric().in(m.language()),
                        Voice.date(statement.period(), m)));
    String value = desk.voice().number(statement.value());
    return line(label, value, desk.voice().text(statement.unit()), statement.sourceId(), widthPt);
  }

  private Piece line(Words label, String value, Words unit, String sourceId, double widthPt) {
    var style = desk.style();
    List<Run> runs = desk.runs(label, style.body(), style.small(), List.of(sourceId));
    TextStyle strong = style.strong();
    Piece number =
        desk.setter()
            .line(new Run.Words(value + " ", strong), new Run.Words(unit.first(), style.small()));
    Piece text = desk.setter().lines(runs, widthPt - number.widthPt() - style.pt(6));
    return text.beside(widthPt - number.widthPt(), number).as(Role.PARAGRAPH);
  }
}
