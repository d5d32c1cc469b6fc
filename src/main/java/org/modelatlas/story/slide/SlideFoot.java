package org.modelatlas.story.slide;

import java.util.ArrayList;
import java.util.List;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Run;
import org.modelatlas.page.setting.Typesetter;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.sheet.Box;
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

  SetPanel of(double widthPt, List<DataProblem> problems) {
    double left = widthPt - NUMBER_ROOM_PT;
    var texts = new ArrayList<Run>();
    if (!problems.isEmpty()) {
      String first = problems.getFirst().sentence(context.messages());
      var style = new TextStyle(SlideLook.FLOOR_PT, true, SlideLook.WARNING);
      texts.add(
          new Run.Words(context.messages().get("story.marked", problems.size(), first), style));
    }
    String sources = context.sources().line();
    if (!sources.isEmpty()) {
      texts.add(new Run.Words(sources, SlideLook.faint(SlideLook.FLOOR_PT)));
    }
    Piece text = Piece.stack(2, texts.stream().map(run -> paragraph(run, left)).toList());
    String label = context.messages().get("story.slideNumber", number, context.count());
    Run number = new Run.Words(label, SlideLook.faint(SlideLook.FLOOR_PT));
    Piece page =
        context
            .setter()
            .lines(List.of(number), NUMBER_ROOM_PT, Typesetter.Align.RIGHT, 1)
            .seenOnly();
    Piece both = text.beside(left, page);
    var line = new Mark.Line(new double[] {0, 0.5, widthPt, 0.5}, SlideLook.hairline());
    Piece rule = new Piece(widthPt, RULE_ROOM_PT, List.of(line)).seenOnly();
    Piece all = Piece.stack(0, List.of(rule, both));
    return new SetPanel(
        all,
        List.of(
            part(SlidePart.Kind.FOOT, new Box(0, RULE_ROOM_PT, left, text.heightPt()), texts),
            part(
                SlidePart.Kind.SLIDE_NUMBER,
                new Box(left, RULE_ROOM_PT, NUMBER_ROOM_PT, page.heightPt()),
                List.of(number))));
  }

  private static SlidePart part(SlidePart.Kind kind, Box box, List<Run> paragraphs) {
    return new SlidePart.Text(
        box,
        kind,
        paragraphs.stream().map(run -> new SlidePart.Paragraph(List.of(run), false)).toList());
  }

  private Piece paragraph(Run run, double widthPt) {
    return context.setter().lines(List.of(run), widthPt).as(Role.PARAGRAPH);
  }
}
