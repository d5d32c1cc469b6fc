package org.modelatlas.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.modelatlas.legend.Stroke;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;

/** Fills room with the rows of a list, and says how many are left. */
final class RowFlow {

  /** Between rows that stand beside each other. */
  static final double ACROSS_GAP_PT = 16;

  /** Between heading, rows and remark. */
  private static final double PARTS_GAP_PT = 1.5;

  private final Desk desk;
  private final RowList list;
  private final boolean goesOn;
  private int next;

  /**
   * Rows of a list.
   *
   * @param from the first row that has not been placed
   * @param goesOn whether what finds no room goes on over the page, instead of being left out
   */
  RowFlow(Desk desk, RowList list, int from, boolean goesOn) {
    this.desk = desk;
    this.list = list;
    this.next = from;
    this.goesOn = goesOn;
  }

  /** The first row that has not been placed. */
  int next() {
    return next;
  }

  /** How many rows are left. */
  int left() {
    return list.rows().size() - next;
  }

  /**
   * Heading, header and as many rows as there is room for; then how many more there are.
   *
   * @param widthPt of the part
   * @param across how many rows stand beside each other; each is as wide as the list's rows
   * @param room how high the part may be, asked for after each row, since a row may bring notes
   */
  Piece fill(double widthPt, int across, DoubleSupplier room) {
    var style = desk.style();
    Piece heading = desk.heading(heading(), widthPt, Role.HEADING_2);
    Words remark = next == 0 ? list.remark() : Words.NONE;
    double cut = small(more(list.rows().size(), remark), widthPt).heightPt();
    double whole = small(remark, widthPt).heightPt();
    double used = heading.heightPt() + list.header().heightPt() + style.pt(3 * PARTS_GAP_PT);
    double step = (widthPt + style.pt(ACROSS_GAP_PT)) / across;
    var lines = new ArrayList<Piece>();
    while (left() > 0) {
      var before = desk.notes().state();
      int from = next;
      Piece line = line(across, step);
      double after = used + line.heightPt() + (left() > 0 ? cut : whole);
      if (after > room.getAsDouble()) {
        desk.notes().backTo(before);
        next = from;
        break;
      }
      lines.add(line);
      used += line.heightPt();
    }
    var parts = new ArrayList<Piece>();
    parts.add(heading);
    if (!lines.isEmpty()) {
      lines.addFirst(headers(Math.min(across, list.rows().size()), step));
      parts.add(Piece.stack(0, lines).as(list.role(), list.id(), "", ""));
    }
    parts.add(small(left() > 0 ? more(left(), remark) : remark, widthPt));
    return Piece.stack(style.pt(PARTS_GAP_PT), parts);
  }

  private Words more(int count, Words remark) {
    Words more = goesOn ? desk.voice().say("page.goesOn") : desk.voice().say("page.more", count);
    return new Words(
        Voice.chain(more.first(), remark.first()),
        more.second().map(second -> Voice.chain(second, remark.second().orElse(""))));
  }

  private Piece line(int across, double step) {
    Piece line = Piece.NONE;
    int filled = Math.min(across, left());
    for (int i = 0; i < filled; i++) {
      line = line.beside(i * step, list.rows().get(next++).get());
    }
    return ruled(line, filled, step, desk.style().hairLine());
  }

  /** A line with a rule below each of its columns, all at one height. */
  private Piece ruled(Piece line, int across, double step, Stroke stroke) {
    var marks = new ArrayList<>(line.marks());
    double width = step - desk.style().pt(ACROSS_GAP_PT);
    for (int i = 0; i < across; i++) {
      double y = line.heightPt();
      var rule = new Mark.Line(new double[] {i * step, y, i * step + width, y}, stroke);
      marks.add(new Mark.Group(Role.ARTIFACT, "", "", "", List.of(rule)));
    }
    return new Piece(line.widthPt(), line.heightPt(), marks);
  }

  /** The header is read once; what stands above further columns repeats it for the eye. */
  private Piece headers(int across, double step) {
    Piece headers = list.header();
    for (int i = 1; i < across; i++) {
      headers = headers.beside(i * step, list.header().seenOnly());
    }
    return ruled(headers, across, step, desk.style().ruleLine());
  }

  private Words heading() {
    return next == 0 ? list.title() : desk.voice().each(m -> m.get("page.continued", title(m)));
  }

  private String title(org.modelatlas.i18n.Messages messages) {
    boolean isFirst = messages.language() == desk.voice().language();
    return isFirst ? list.title().first() : list.title().second().orElse(list.title().first());
  }

  private Piece small(Words words, double widthPt) {
    return words.isEmpty()
        ? Piece.NONE
        : desk.paragraph(words, widthPt, desk.style().small(), desk.style().small());
  }
}
