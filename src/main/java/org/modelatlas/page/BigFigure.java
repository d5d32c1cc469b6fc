package org.modelatlas.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Run;
import org.modelatlas.sheet.Role;

/** A figure in large type with its name above and its terms below. */
final class BigFigure {

  private static final double GAP_PT = 3;
  private static final double MOST_GAP_PT = 9;

  private final Desk desk;
  private final double widthPt;

  BigFigure(Desk desk, double widthPt) {
    this.desk = desk;
    this.widthPt = widthPt;
  }

  /** The figure; its sources stand behind its name. */
  Piece of(Words name, String number, Words terms, Collection<String> sourceIds) {
    var style = desk.style();
    Piece large = desk.setter().lines(List.of(new Run.Words(number, style.figure())), widthPt);
    return Piece.stack(
        0,
        List.of(
            label(name, sourceIds),
            large.as(Role.PARAGRAPH),
            desk.paragraph(terms, widthPt, style.small(), style.small())));
  }

  /** The name with the marks of its sources. */
  Piece label(Words name, Collection<String> sourceIds) {
    var style = desk.style();
    var runs = new ArrayList<Run>();
    runs.add(new Run.Words(name.first(), style.strong()));
    name.second().ifPresent(other -> runs.add(new Run.Words("  " + other, style.small())));
    runs.addAll(desk.notes().marks(sourceIds, style.strong()));
    return desk.setter().lines(runs, widthPt).as(Role.PARAGRAPH);
  }

  /** Figures close below each other, parted by rules. */
  Piece column(List<Piece> figures) {
    return spaced(figures, desk.style().pt(GAP_PT));
  }

  /** Figures below each other, spread over a height as far as looks well. */
  Piece column(List<Piece> figures, double heightPt) {
    double close = column(figures).heightPt();
    double parts = Math.max(1, 2 * (figures.size() - 1));
    double more = Math.clamp((heightPt - close) / parts, 0, desk.style().pt(MOST_GAP_PT));
    return spaced(figures, desk.style().pt(GAP_PT) + more);
  }

  private Piece spaced(List<Piece> figures, double gapPt) {
    var style = desk.style();
    var pieces = new ArrayList<Piece>();
    for (Piece figure : figures) {
      if (!pieces.isEmpty()) {
        var line =
            new org.modelatlas.sheet.Mark.Line(new double[] {0, 0, widthPt, 0}, style.hairLine());
        pieces.add(new Piece(widthPt, style.hairLine().widthPt(), List.of(line)).as(Role.ARTIFACT));
      }
      pieces.add(figure);
    }
    return Piece.stack(gapPt, pieces);
  }
}
