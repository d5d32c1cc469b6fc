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
  private static final double NUMBER_STEP = 0.96;
  private static final double TITLE_EM = SlideLook.TITLE_PT / SlideLook.TEXT_PT;

  private final SlideContext context;
  private final BoundSlide bound;
  private final SlideRows rows;
  private final BalancedLines balanced;

  SlidePanel(SlideContext context, BoundSlide bound) {
    this.context = context;
    this.bound = bound;
    this.balanced = new BalancedLines(context.setter());
    this.rows = new SlideRows(context.setter(), context.sources(), context.messages());
  }

  /** Sets something at a size of running text in a width. */
  interface Setting {
    SetPanel at(double sizePt, double widthPt);
  }

  /** Whether rows are bars. */
  boolean isChart() {
    SlideLayout layout = bound.slide().layout();
    return layout == SlideLayout.MAP_CHART || layout == SlideLayout.BIG_NUMBER;
  }

  /** Rows above paragraphs. */
  SetPanel rowsAndLines(double sizePt, double widthPt) {
    return SetPanel.stack(
        1.5 * PARAGRAPH_EM * sizePt, List.of(rows(sizePt, widthPt), lines(sizePt, widthPt)));
  }

  /** Rows alone, as bars or as a table. */
  SetPanel rows(double sizePt, double widthPt) {
    if (bound.rows().isEmpty()) {
      return SetPanel.NONE;
    }
    if (isChart()) {
      return rows.chart(bound.rows(), widthPt, sizePt);
    }
    return bound.slide().layout() == SlideLayout.TEXT
        ? rows.columns(bound.rows(), widthPt, sizePt)
        : rows.table(bound.rows(), widthPt, sizePt);
  }

  /** The large number above paragraphs. */
  SetPanel numberAndLines(double sizePt, double widthPt) {
    TextStyle style = numberStyle(sizePt, widthPt);
    Piece number = context.setter().lines(context.sources().runs(bound.figure(), style), widthPt);
    SetPanel above =
        SetPanel.text(
            number.as(Role.PARAGRAPH),
            SlidePart.Kind.NUMBER,
            List.of(context.sources().paragraph(bound.figure(), style, false)));
    return SetPanel.stack(0, List.of(above, lines(sizePt, widthPt)));
  }

  /** As large as stands on one line; words where there is no number are smaller. */
  private TextStyle numberStyle(double sizePt, double widthPt) {
    double em = bound.figure().value().isPresent() ? NUMBER_EM : TITLE_EM;
    var style = new TextStyle(em * sizePt, true, SlideLook.ACCENT);
    while (numberPt(style) > widthPt && style.sizePt() > SlideLook.FLOOR_PT) {
      double smaller = Math.max(SlideLook.FLOOR_PT, style.sizePt() * NUMBER_STEP);
      style = new TextStyle(smaller, true, SlideLook.ACCENT);
    }
    return style;
  }

  private double numberPt(TextStyle style) {
    Run[] runs = context.sources().runs(bound.figure(), style).toArray(Run[]::new);
    return context.setter().line(runs).widthPt();
  }

  /** The headline as a title above paragraphs. */
  SetPanel title(double sizePt, double widthPt) {
    var style = SlideLook.strong(TITLE_EM * sizePt);
    SetPanel title = headline(SlidePart.Kind.TITLE, style, widthPt);
    return SetPanel.stack(PARAGRAPH_EM * sizePt, List.of(title, lines(sizePt, widthPt)));
  }

  /** The headline. */
  SetPanel headline(SlidePart.Kind kind, TextStyle style, double widthPt) {
    SlidePart.Paragraph text = context.sources().paragraph(bound.headline(), style, false);
    Piece piece = balanced.lines(text.runs(), widthPt).as(Role.HEADING_1);
    return SetPanel.text(piece, kind, List.of(text));
  }

  private SetPanel lines(double sizePt, double widthPt) {
    var pieces = new ArrayList<Piece>();
    var paragraphs = new ArrayList<SlidePart.Paragraph>();
    for (BoundText line : bound.lines()) {
      var paragraph = context.sources().paragraph(line, SlideLook.plain(sizePt), true);
      paragraphs.add(paragraph);
      pieces.add(line(paragraph, sizePt, widthPt));
    }
    if (pieces.isEmpty()) {
      return SetPanel.NONE;
    }
    Piece all = Piece.stack(PARAGRAPH_EM * sizePt, pieces);
    return SetPanel.text(
        new Piece(widthPt, all.heightPt(), all.marks()), SlidePart.Kind.BODY, paragraphs);
  }

  private Piece line(SlidePart.Paragraph line, double sizePt, double widthPt) {
    double indent = INDENT_EM * sizePt;
    Piece text = balanced.lines(line.runs(), widthPt - indent).as(Role.PARAGRAPH);
    double side = BULLET_EM * sizePt;
    var box = new Box(0, BULLET_TOP_EM * sizePt, side, side);
    var bullet = new Piece(side, side, List.of(SlideLook.filled(box, SlideLook.ACCENT))).seenOnly();
    return bullet.beside(indent, text);
  }
}
