package org.modelatlas.ui.table;

import org.modelatlas.table.Cell;

/**
 * A cell as a column sorts and filters it: numbers by size, dates by their end, then words; what is
 * missing comes last in both directions of reading.
 *
 * @param cell the cell
 * @param text as a person reads it
 */
record ShownCell(Cell cell, String text) implements Comparable<ShownCell> {

  @Override
  public int compareTo(ShownCell other) {
    if (cell instanceof Cell.Number a && other.cell instanceof Cell.Number b) {
      return Double.compare(a.value(), b.value());
    }
    if (cell instanceof Cell.Dates a && other.cell instanceof Cell.Dates b) {
      return a.periods().getLast().compareTo(b.periods().getLast());
    }
    int kinds = Integer.compare(kind(), other.kind());
    return kinds != 0 ? kinds : text.compareTo(other.text);
  }

  private int kind() {
    return switch (cell) {
      case Cell.Number _ -> 0;
      case Cell.Tier _ -> 1;
      case Cell.Dates _ -> 2;
      case Cell.Words _, Cell.Link _ -> 3;
      case Cell.Missing _ -> 4;
      case Cell.Blank _ -> 5;
    };
  }

  /** What a filter by values shows. */
  @Override
  public String toString() {
    return text;
  }
}
