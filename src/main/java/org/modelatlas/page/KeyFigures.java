package org.modelatlas.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Reading;
import org.modelatlas.dataset.RegionTotal;
import org.modelatlas.i18n.Messages;
import org.modelatlas.legend.FigureText;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Run;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;

/**
 * The figures of a province in large type, each with its rank, its date and the nation beside it.
 */
final class KeyFigures {

  private static final List<String> ALWAYS =
      List.of("models", "filings", "filings_per_million", "talent_density", "compute_intelligent");

  private final Desk desk;
  private final Adcode region;

  KeyFigures(Desk desk, Adcode region) {
    this.desk = desk;
    this.region = region;
  }

  /** All of them below each other; the one that is asked for comes first. */
  Piece column(double widthPt) {
    var ids = new LinkedHashSet<String>();
    ids.add(desk.question().indicatorId());
    ids.addAll(ALWAYS);
    var style = desk.style();
    var pieces = new ArrayList<Piece>();
    ids.stream()
        .filter(id -> desk.atlas().indicators().containsKey(id))
        .forEach(
            id -> {
              if (!pieces.isEmpty()) {
                pieces.add(rule(widthPt));
              }
              pieces.add(figure(id, widthPt));
            });
    return Piece.stack(style.pt(3), pieces);
  }

  private Piece figure(String indicatorId, double widthPt) {
    FigureTable table = desk.table(indicatorId);
    Figure figure = table.figure(region);
    desk.notes().define(figure.indicator());
    var style = desk.style();
    var pieces = new ArrayList<Piece>();
    pieces.add(label(figure, widthPt));
    pieces.add(value(table, figure, widthPt));
    boolean isRankBelow =
        isNumber(figure) && !isRankBeside(number(figure, widthPt), rank(table, figure), widthPt);
    pieces.add(
        desk.paragraph(
            desk.voice().each(m -> remark(table, figure, m, isRankBelow)),
            widthPt,
            style.small(),
            style.small()));
    return Piece.stack(0, pieces);
  }

  private Piece rule(double widthPt) {
    var line = new Mark.Line(new double[] {0, 0, widthPt, 0}, desk.style().hairLine());
    return new Piece(widthPt, desk.style().hairLine().widthPt(), List.of(line)).as(Role.ARTIFACT);
  }

  private Piece label(Figure figure, double widthPt) {
    var style = desk.style();
    Words name = desk.voice().text(figure.indicator().name());
    var runs = new ArrayList<Run>();
    runs.add(new Run.Words(name.first(), style.strong()));
    name.second().ifPresent(other -> runs.add(new Run.Words("  " + other, style.small())));
    runs.addAll(desk.notes().marks(figure.sourceIds(), style.strong()));
    return desk.setter().lines(runs, widthPt).as(Role.PARAGRAPH);
  }

  /** The number with its unit, and its rank at the right edge. */
  private Piece value(FigureTable table, Figure figure, double widthPt) {
    var style = desk.style();
    if (!isNumber(figure)) {
      Words none = desk.voice().each(m -> new FigureText(m).number(figure));
      return desk.paragraph(none, widthPt, style.noFigure(), style.small());
    }
    List<Run> runs = number(figure, widthPt);
    Piece piece = desk.setter().lines(runs, widthPt).as(Role.PARAGRAPH);
    Words rank = rank(table, figure);
    if (rank.isEmpty() || !isRankBeside(runs, rank, widthPt)) {
      return piece;
    }
    Piece right = desk.setter().line(new Run.Words(rank.first(), style.body()));
    double top =
        piece.heightPt() / 2
            + 0.36 * (style.figure().sizePt() - style.body().sizePt())
            - right.heightPt() / 2;
    return piece.beside(widthPt - right.widthPt(), right.as(Role.PARAGRAPH).padded(0, top, 0, 0));
  }

  private static boolean isNumber(Figure figure) {
    return figure.value().isPresent() && !FigureText.isUnlisted(figure);
  }

  private List<Run> number(Figure figure, double widthPt) {
    var style = desk.style();
    Words unit = desk.voice().each(m -> new FigureText(m).unit(figure));
    String number = new FigureText(desk.voice().main()).number(figure);
    var large = new Run.Words(number, style.figure());
    var both = new Run.Words(" " + unit.joined(" "), style.small());
    boolean fits = desk.setter().line(large, both).widthPt() <= widthPt;
    return List.of(large, fits ? both : new Run.Words(" " + unit.first(), style.small()));
  }

  private Words rank(FigureTable table, Figure figure) {
    return desk.voice().each(m -> new FigureText(m).rank(table, figure));
  }

  /** Whether the rank finds room beside the number; in two languages it stands below. */
  private boolean isRankBeside(List<Run> number, Words rank, double widthPt) {
    double taken = desk.setter().line(number.toArray(Run[]::new)).widthPt();
    double wanted = desk.setter().widthPt(rank.first(), desk.style().body());
    return rank.second().isEmpty() && taken + wanted + desk.style().pt(6) <= widthPt;
  }

  /** Dates, why there is no number, and what the nation has. */
  private static String remark(
      FigureTable table, Figure figure, Messages messages, boolean isRankBelow) {
    String reason =
        switch (figure.reading()) {
          case Reading.NotReported none -> none.reason().in(messages.language());
          case Reading.NotApplicable none -> none.reason().in(messages.language());
          case Reading.Measured _, Reading.Tier _ -> Voice.dates(figure.periods(), messages);
        };
    String rank = isRankBelow ? new FigureText(messages).rank(table, figure) : "";
    return Voice.chain(rank, reason, nation(table, messages));
  }

  private static String nation(FigureTable table, Messages messages) {
    return table
        .nation()
        .map(
            (RegionTotal total) ->
                messages.get(
                    total.isRatio() ? "page.nation.ratio" : "page.nation.sum",
                    new FigureText(messages).number(table.indicator(), total.value())))
        .orElseGet(() -> messages.get("page.nationNotReported"));
  }
}
