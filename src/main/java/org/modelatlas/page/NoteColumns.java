package org.modelatlas.page;

import java.util.ArrayList;
import java.util.List;
import org.modelatlas.page.setting.Piece;

/**
 * Notes in columns of one width.
 *
 * @param count how many columns
 * @param widthPt of each
 * @param gutterPt between them
 * @param gapPt between notes
 */
record NoteColumns(int count, double widthPt, double gutterPt, double gapPt) {

  /**
   * Notes that were set, and those that found no room.
   *
   * @param piece the columns
   * @param rest what is left
   */
  record Filled(Piece piece, List<Piece> rest) {}

  /** Columns that fill a width. */
  static NoteColumns in(double widthPt, int count, double gutterPt, double gapPt) {
    return new NoteColumns(count, (widthPt - (count - 1) * gutterPt) / count, gutterPt, gapPt);
  }

  /** The least height of columns that hold all notes in their order. */
  double heightPt(List<Piece> notes) {
    double total = notes.stream().mapToDouble(note -> note.heightPt() + gapPt).sum();
    double height = total / count;
    while (!fill(notes, height).rest().isEmpty()) {
      height += 2;
    }
    return height;
  }

  /** As many notes as columns of a height hold. */
  Filled fill(List<Piece> notes, double heightPt) {
    var columns = new ArrayList<Piece>();
    int next = 0;
    for (int c = 0; c < count; c++) {
      var column = new ArrayList<Piece>();
      double used = 0;
      while (next < notes.size() && used + notes.get(next).heightPt() <= heightPt + 0.01) {
        used += notes.get(next).heightPt() + gapPt;
        column.add(notes.get(next++));
      }
      columns.add(Piece.stack(gapPt, column));
    }
    Piece all = Piece.NONE;
    for (int c = 0; c < count; c++) {
      all = all.beside(c * (widthPt + gutterPt), columns.get(c));
    }
    return new Filled(all, notes.subList(next, notes.size()));
  }
}
