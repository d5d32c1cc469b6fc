package org.modelatlas.story.slide;

import java.util.ArrayList;
import java.util.List;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Run;
import org.modelatlas.page.setting.Typesetter;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TextStyle;

/** The foot of a slide: its sources, its number, and what is wrong with it. */
final class SlideFoot {

  private static final double NUMBER_ROOM_PT = 64;
  private static final double RULE_ROOM_PT = 6;

  private final SlideContext context;
  private final int number;

  SlideFoot(SlideContext context, int number) {
    this.context = context;
    this.number = number;
  }

  Piece of(double widthPt, List<DataProblem> problems) {
    double left = widthPt - NUMBER_ROOM_PT;
    var pieces = new ArrayList<Piece>();
    if (!problems.isEmpty()) {
      String first = problems.getFirst().sentence(context.messages());
      var style = new TextStyle(SlideLook.FLOOR_PT, true, SlideLook.WARNING);
      pieces.add(
          paragraph(context.messages().get("story.marked", problems.size(), first), style, left));
    }
    String sources = context.sources().line();
    if (!sources.isEmpty()) {
      pieces.add(paragraph(sources, SlideLook.faint(SlideLook.FLOOR_PT), left));
    }
    Piece text = Piece.stack(2, pieces);
    String label = context.messages().get("story.slideNumber", number, context.count());
    Piece page =
        context
            .setter()
            .lines(
                List.of(new Run.Words(label, SlideLook.faint(SlideLook.FLOOR_PT))),
                NUMBER_ROOM_PT,
                Typesetter.Align.RIGHT,
                1)
            .seenOnly();
    Piece both = text.beside(left, page);
    var line = new Mark.Line(new double[] {0, 0.5, widthPt, 0.5}, SlideLook.hairline());
    Piece rule = new Piece(widthPt, RULE_ROOM_PT, List.of(line)).seenOnly();
    return Piece.stack(0, List.of(rule, both));
  }

  private Piece paragraph(String text, TextStyle style, double widthPt) {
    return context.setter().lines(List.of(new Run.Words(text, style)), widthPt).as(Role.PARAGRAPH);
  }
}
