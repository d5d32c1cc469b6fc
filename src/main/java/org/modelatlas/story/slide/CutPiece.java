package org.modelatlas.story.slide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Typesetter;
import org.modelatlas.sheet.Mark;

/** Cuts what is too high below a whole line and ends that with an ellipsis. */
final class CutPiece {

  private static final String CUT = "…";

  /** Leading and descent below a baseline, em; lines stand that far from the next at least. */
  private static final double BELOW_EM = 0.32;

  private static final Comparator<Mark.Text> LATER =
      Comparator.comparing(Mark.Text::baselinePt).thenComparing(Mark.Text::xPt);

  private final Typesetter setter;

  CutPiece(Typesetter setter) {
    this.setter = setter;
  }

  /** The piece in a height, if that is less than its own. */
  Piece of(Piece piece, double heightPt) {
    if (piece.heightPt() <= heightPt) {
      return piece;
    }
    List<Mark> kept = kept(piece.marks(), heightPt);
    Optional<Mark.Text> last = kept.stream().flatMap(CutPiece::texts).max(LATER);
    List<Mark> ended =
        last.map(text -> replaced(kept, text, ended(text, piece.widthPt()))).orElse(kept);
    return new Piece(piece.widthPt(), heightPt, ended);
  }

  private static List<Mark> kept(List<Mark> marks, double heightPt) {
    var kept = new ArrayList<Mark>();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Group group) {
        List<Mark> inner = kept(group.marks(), heightPt);
        if (!inner.isEmpty()) {
          kept.add(with(group, inner));
        }
      } else if (bottomPt(mark) <= heightPt) {
        kept.add(mark);
      }
    }
    return kept;
  }

  private static Mark.Group with(Mark.Group group, List<Mark> marks) {
    return new Mark.Group(group.role(), group.id(), group.name(), group.alternative(), marks);
  }

  private static double bottomPt(Mark mark) {
    return switch (mark) {
      case Mark.Text t -> t.baselinePt() + BELOW_EM * t.style().sizePt();
      case Mark.Rectangle r -> r.box().bottomPt();
      case Mark.Image i -> i.box().bottomPt();
      case Mark.Circle c -> c.yPt() + c.radiusPt();
      case Mark.Polygon p -> lowest(p.xyPt());
      case Mark.Line l -> Math.max(l.xyPt()[1], l.xyPt()[l.xyPt().length - 1]);
      case Mark.Group g -> g.marks().stream().mapToDouble(CutPiece::bottomPt).max().orElse(0);
    };
  }

  private static double lowest(double[] xyPt) {
    double lowest = xyPt[1];
    for (int i = 3; i < xyPt.length; i += 2) {
      lowest = Math.max(lowest, xyPt[i]);
    }
    return lowest;
  }

  private static Stream<Mark.Text> texts(Mark mark) {
    return switch (mark) {
      case Mark.Text text -> Stream.of(text);
      case Mark.Group group -> group.marks().stream().flatMap(CutPiece::texts);
      default -> Stream.empty();
    };
  }

  private Mark.Text ended(Mark.Text text, double widthPt) {
    String said = text.text().stripTrailing();
    while (!said.isEmpty() && text.xPt() + setter.widthPt(said + CUT, text.style()) > widthPt) {
      said = said.substring(0, said.offsetByCodePoints(said.length(), -1));
    }
    return new Mark.Text(said + CUT, text.xPt(), text.baselinePt(), text.style(), text.halo());
  }

  private static List<Mark> replaced(List<Mark> marks, Mark.Text old, Mark.Text by) {
    return marks.stream()
        .map(
            mark ->
                mark instanceof Mark.Group group
                    ? with(group, replaced(group.marks(), old, by))
                    : mark == old ? by : mark)
        .toList();
  }
}
