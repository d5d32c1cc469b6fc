package org.modelatlas.story.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Run;
import org.modelatlas.page.setting.Typesetter;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Mark;

/** Cuts what is too high, as parts where it is cut to be seen. */
final class CutPanel {

  private static final String CUT = "…";
  private static final double SLACK_PT = 0.5;

  private final CutPiece pieces;

  CutPanel(Typesetter setter) {
    this.pieces = new CutPiece(setter);
  }

  /**
   * The panel in a height, if that is less than its own: texts end where they end to be seen, rows
   * of tables that have no room are left out, and charts are made lower.
   */
  SetPanel of(SetPanel panel, double heightPt) {
    if (panel.piece().heightPt() <= heightPt) {
      return panel;
    }
    Piece cut = pieces.of(panel.piece(), heightPt);
    List<Mark.Text> seen = cut.marks().stream().flatMap(CutPanel::texts).toList();
    return new SetPanel(
        cut, panel.parts().stream().flatMap(part -> cut(part, heightPt, seen).stream()).toList());
  }

  private static Stream<Mark.Text> texts(Mark mark) {
    return switch (mark) {
      case Mark.Text text -> Stream.of(text);
      case Mark.Group group -> group.marks().stream().flatMap(CutPanel::texts);
      default -> Stream.empty();
    };
  }

  private static Optional<SlidePart> cut(SlidePart part, double heightPt, List<Mark.Text> seen) {
    if (part.box().bottomPt() <= heightPt + SLACK_PT) {
      return Optional.of(part);
    }
    if (part.box().yPt() >= heightPt) {
      return Optional.empty();
    }
    return switch (part) {
      case SlidePart.Text text -> cut(text, heightPt, seen);
      case SlidePart.Table table -> cut(table, heightPt);
      case SlidePart.Chart chart ->
          Optional.of(
              new SlidePart.Chart(to(heightPt, chart.box()), chart.rows(), chart.alternative()));
      case SlidePart.Map map -> Optional.of(map);
    };
  }

  private static Box to(double bottomPt, Box box) {
    return new Box(box.xPt(), box.yPt(), box.widthPt(), bottomPt - box.yPt());
  }

  private static Optional<SlidePart> cut(SlidePart.Table table, double heightPt) {
    double bottom = table.box().yPt();
    int rows = 0;
    while (rows < table.rows().size() && bottom + table.heightsPt().get(rows) <= heightPt) {
      bottom += table.heightsPt().get(rows);
      rows++;
    }
    return rows == 0
        ? Optional.empty()
        : Optional.of(
            new SlidePart.Table(
                to(bottom, table.box()),
                table.rows().subList(0, rows),
                table.valuesFrom(),
                table.heightsPt().subList(0, rows)));
  }

  /** As many letters as are seen in its box. */
  private static Optional<SlidePart> cut(
      SlidePart.Text text, double heightPt, List<Mark.Text> seen) {
    Box box = to(heightPt, text.box());
    long letters =
        seen.stream()
            .filter(mark -> box.contains(new Box(mark.xPt(), mark.baselinePt(), 0, 0)))
            .mapToLong(mark -> letters(mark.text()))
            .sum();
    var kept = new ArrayList<SlidePart.Paragraph>();
    for (SlidePart.Paragraph paragraph : text.paragraphs()) {
      if (letters > 0) {
        kept.add(cut(paragraph, letters));
        letters -= letters(paragraph.text());
      }
    }
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(new SlidePart.Text(box, text.kind(), kept));
  }

  private static SlidePart.Paragraph cut(SlidePart.Paragraph paragraph, long most) {
    if (letters(paragraph.text()) <= most) {
      return paragraph;
    }
    var kept = new ArrayList<Run>();
    long left = most;
    for (Run run : paragraph.runs()) {
      if (letters(run.text()) > left) {
        kept.add(new Run.Words(beginning(run.text(), left) + CUT, run.style()));
        break;
      }
      kept.add(run);
      left -= letters(run.text());
    }
    return new SlidePart.Paragraph(kept, paragraph.bulleted());
  }

  /** Spaces do not count: at the end of a line they are not set. */
  private static long letters(String text) {
    return text.codePoints().filter(CutPanel::isLetter).count();
  }

  private static boolean isLetter(int letter) {
    return !Character.isWhitespace(letter) && letter != CUT.codePointAt(0);
  }

  private static String beginning(String text, long letters) {
    int end = 0;
    long left = letters;
    while (left > 0) {
      int letter = text.codePointAt(end);
      left -= isLetter(letter) ? 1 : 0;
      end += Character.charCount(letter);
    }
    return text.substring(0, end);
  }
}
