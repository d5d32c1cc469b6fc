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

  /**
   * The figures below each other; the one that is asked for comes first.
   *
   * @param mostPt what is not higher is placed, the first figure in any case
   * @param heightPt over which they are spread, within reason; 0 for close together
   */
  Piece column(double widthPt, double mostPt, double heightPt) {
    var ids = new LinkedHashSet<String>();
    ids.add(desk.question().indicatorId());
    ids.addAll(ALWAYS);
    ids.retainAll(desk.atlas().indicators().keySet());
    var big = new BigFigure(desk, widthPt);
    var figures = new ArrayList<Piece>();
    for (String id : ids) {
      var before = desk.notes().state();
      figures.add(figure(id, widthPt));
      if (figures.size() > 1 && big.column(figures).heightPt() > mostPt) {
        desk.notes().backTo(before);
        figures.removeLast();
        break;
      }
    }
    return big.column(figures, heightPt);
  }

  private Piece figure(String indicatorId, double widthPt) {
    FigureTable table = desk.table(indicatorId);
    Figure figure = table.figure(region);
    desk.notes().define(figure.indicator());
    var style = desk.style();
    var pieces = new ArrayList<Piece>();
    pieces.add(
        new BigFigure(desk, widthPt)
            .label(desk.voice().text(figure.indicator().name()), figure.sourceIds()));
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
    return figure.value().isPresent() && !FigureText.countsNone(figure);
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
