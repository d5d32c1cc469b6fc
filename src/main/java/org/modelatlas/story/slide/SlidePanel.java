package org.modelatlas.story.slide;

import java.util.ArrayList;
import java.util.List;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Run;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TextStyle;
import org.modelatlas.story.BoundText;
import org.modelatlas.story.SlideLayout;

/** The texts, rows and large number of a slide, set at a size. */
final class SlidePanel {

  private static final double PARAGRAPH_EM = 0.6;
  private static final double BULLET_EM = 0.28;
  private static final double INDENT_EM = 0.9;
  private static final double BULLET_TOP_EM = 0.54;
  private static final double NUMBER_EM = SlideLook.NUMBER_PT / SlideLook.TEXT_PT;
  private static final double TITLE_EM = SlideLook.TITLE_PT / SlideLook.TEXT_PT;

  private final SlideContext context;
  private final BoundSlide bound;
  private final SlideRows rows;

  SlidePanel(SlideContext context, BoundSlide bound) {
    this.context = context;
    this.bound = bound;
    this.rows = new SlideRows(context.setter(), context.sources(), context.messages());
  }

  /** Sets something at a size of running text in a width. */
  interface Setting {
    Piece at(double sizePt, double widthPt);
  }

  /** Whether rows are bars. */
  boolean isChart() {
    SlideLayout layout = bound.slide().layout();
    return layout == SlideLayout.MAP_CHART || layout == SlideLayout.BIG_NUMBER;
  }

  /** Rows above paragraphs. */
  Piece rowsAndLines(double sizePt, double widthPt) {
    return Piece.stack(
        1.5 * PARAGRAPH_EM * sizePt, List.of(rows(sizePt, widthPt), lines(sizePt, widthPt)));
  }

  /** Rows alone, as bars or as a table. */
  Piece rows(double sizePt, double widthPt) {
    if (bound.rows().isEmpty()) {
      return Piece.NONE;
    }
    return isChart()
        ? rows.chart(bound.rows(), widthPt, sizePt)
        : rows.table(bound.rows(), widthPt, sizePt);
  }

  /** The large number above paragraphs. */
  Piece numberAndLines(double sizePt, double widthPt) {
    var style = new TextStyle(NUMBER_EM * sizePt, true, SlideLook.ACCENT);
    Piece number = context.setter().lines(context.sources().runs(bound.figure(), style), widthPt);
    return Piece.stack(0, List.of(number.as(Role.PARAGRAPH), lines(sizePt, widthPt)));
  }

  /** The headline as a title above paragraphs. */
  Piece title(double sizePt, double widthPt) {
    Piece title =
        context
            .setter()
            .lines(
                context.sources().runs(bound.headline(), SlideLook.strong(TITLE_EM * sizePt)),
                widthPt);
    return Piece.stack(
        PARAGRAPH_EM * sizePt, List.of(title.as(Role.HEADING_1), lines(sizePt, widthPt)));
  }

  private Piece lines(double sizePt, double widthPt) {
    var pieces = new ArrayList<Piece>();
    for (BoundText line : bound.lines()) {
      pieces.add(line(line, sizePt, widthPt));
    }
    return Piece.stack(PARAGRAPH_EM * sizePt, pieces);
  }

  private Piece line(BoundText line, double sizePt, double widthPt) {
    double indent = INDENT_EM * sizePt;
    List<Run> runs = context.sources().runs(line, SlideLook.plain(sizePt));
    Piece text = context.setter().lines(runs, widthPt - indent).as(Role.PARAGRAPH);
    double side = BULLET_EM * sizePt;
    var box = new Box(0, BULLET_TOP_EM * sizePt, side, side);
    var bullet = new Piece(side, side, List.of(SlideLook.filled(box, SlideLook.ACCENT))).seenOnly();
    return bullet.beside(indent, text);
  }
}
