package org.modelatlas.story.slide;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Run;
import org.modelatlas.page.setting.Typesetter;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TextStyle;

/** The notes of one slide, given out line by line until none is left. */
final class HandoutNotes {

  private static final double PARAGRAPH_PT = 6;

  private final double leadPt;
  private final Deque<Piece> left = new ArrayDeque<>();

  /**
   * Notes from their beginning.
   *
   * @param text a paragraph a line
   */
  HandoutNotes(Typesetter setter, TextStyle style, double widthPt, String text) {
    leadPt = setter.line(new Run.Words("x", style)).heightPt();
    text.lines()
        .filter(line -> !line.isBlank())
        .map(line -> setter.lines(List.of(new Run.Words(line.strip(), style)), widthPt))
        .forEach(left::add);
  }

  boolean isEmpty() {
    return left.isEmpty();
  }

  /** What of the rest has room in a height; a line at least, so that it comes to an end. */
  Piece next(double heightPt) {
    var taken = new ArrayList<Piece>();
    double room = heightPt;
    while (!left.isEmpty()) {
      Piece paragraph = left.pop();
      int lines = (int) Math.floor(room / leadPt + 1e-6);
      if (lines == 0 && taken.isEmpty()) {
        lines = 1;
      }
      double part = lines * leadPt;
      if (paragraph.heightPt() <= part + 1e-6) {
        taken.add(paragraph.as(Role.PARAGRAPH));
        room -= paragraph.heightPt() + PARAGRAPH_PT;
        continue;
      }
      if (lines > 0) {
        taken.add(above(paragraph, part).as(Role.PARAGRAPH));
      }
      left.push(below(paragraph, Math.max(0, part)));
      break;
    }
    return Piece.stack(PARAGRAPH_PT, taken);
  }

  private static Piece above(Piece paragraph, double heightPt) {
    return new Piece(paragraph.widthPt(), heightPt, marks(paragraph, heightPt, true));
  }

  private static Piece below(Piece paragraph, double heightPt) {
    var rest =
        new Piece(paragraph.widthPt(), paragraph.heightPt(), marks(paragraph, heightPt, false));
    return new Piece(paragraph.widthPt(), paragraph.heightPt() - heightPt, rest.at(0, -heightPt));
  }

  /** Lines are marks of text whose baselines stand in them. */
  private static List<Mark> marks(Piece paragraph, double heightPt, boolean above) {
    return paragraph.marks().stream()
        .filter(mark -> mark instanceof Mark.Text t && t.baselinePt() < heightPt == above)
        .toList();
  }
}
