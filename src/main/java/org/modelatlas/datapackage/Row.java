package org.modelatlas.datapackage;

import java.util.Optional;
import java.util.OptionalDouble;
import org.modelatlas.i18n.LocalText;

/** A row of a table with its cells by heading. */
public final class Row {

  private final Columns columns;
  private final String[] cells;
  private final int line;

  Row(Columns columns, String[] cells, int line) {
    this.columns = columns;
    this.cells = cells;
    this.line = line;
  }

  /** The line on which it begins, counted from 1. */
  public int line() {
    return line;
  }

  /**
   * The cell under a heading; blank where the table has none there.
   *
   * <p>A heading that the table lacks reads as blank, so that one missing column is one problem.
   */
  public String text(String column) {
    return columns.cell(cells, column);
  }

  /** The cell, unless it is blank. */
  public Optional<String> present(String column) {
    return Optional.of(text(column)).filter(cell -> !cell.isBlank());
  }

  /** The text in both languages, from the columns {@code stem_zh} and {@code stem_en}. */
  public LocalText both(String stem) {
    String zh = columns.chinese(cells, stem);
    return zh.isBlank() ? LocalText.EMPTY : new LocalText(zh, columns.english(cells, stem));
  }

  /** Whether the text stands in one language only. */
  boolean isHalf(String stem) {
    return columns.chinese(cells, stem).isBlank() != columns.english(cells, stem).isBlank();
  }

  /** The number, unless the cell is blank. */
  OptionalDouble number(String column) {
    String cell = text(column);
    return cell.isBlank() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
  }

  /** The number of a cell that is known to have one. */
  double required(String column) {
    return Double.parseDouble(text(column));
  }

  /** The whole number of a cell that is known to have one. */
  int integer(String column) {
    return Integer.parseInt(text(column));
  }

  boolean flag(String column) {
    return text(column).equals("true");
  }

  <E extends Enum<E>> E word(String column, Class<E> type) {
    return Words.read(type, text(column));
  }

  /** The cells as they stand, for comparing whole rows. */
  String joined() {
    return String.join("\u001F", cells);
  }
}
