package org.modelatlas.export;

import org.modelatlas.table.CellText;
import org.modelatlas.table.Grid;

/** Widths of a sheet's columns, estimated from their texts: no font is measured. */
final class ColumnWidth {

  private static final int UNITS = 256;
  private static final int LEAST = 8;
  private static final int MOST = 48;
  private static final int HEADER_LINES = 2;
  private static final int WIDE_FROM = 0x2E80;
  private static final int ROWS_LOOKED_AT = 300;

  private ColumnWidth() {}

  /** Width of a column in 1/256 of a digit's width. */
  static int of(Grid grid, int column, CellText text) {
    int header = (digits(grid.columns().get(column).label()) + 1) / HEADER_LINES;
    int cells =
        grid.allRows()
            .limit(ROWS_LOOKED_AT)
            .mapToInt(row -> digits(text.shown(row.cells().get(column))))
            .max()
            .orElse(0);
    return (Math.clamp(Math.max(header, cells), LEAST, MOST) + 2) * UNITS;
  }

  /** How many digits are as wide as a text; a Chinese character is as wide as two. */
  private static int digits(String text) {
    return text.codePoints().map(character -> character >= WIDE_FROM ? 2 : 1).sum();
  }
}
