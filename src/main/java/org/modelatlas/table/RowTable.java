package org.modelatlas.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.i18n.Messages;

/**
 * Puts rows of a catalogue under columns.
 *
 * @param <T> what a row is about
 */
final class RowTable<T> {

  private final TableFrame frame;
  private final List<Column> columns = new ArrayList<>();
  private final List<Function<T, Cell>> cells = new ArrayList<>();

  RowTable(TableFrame frame) {
    this.frame = frame;
  }

  /** A column whose header stands under {@code table.column.} and its id. */
  RowTable<T> add(String id, Column.Kind kind, Function<T, Cell> cell) {
    return add(Column.plain(id, frame.wording().say("table.column." + id), kind), cell);
  }

  RowTable<T> add(Column column, Function<T, Cell> cell) {
    columns.add(column);
    cells.add(cell);
    return this;
  }

  /** A column of words that are alike in all languages. */
  RowTable<T> words(String id, Function<T, String> words) {
    return add(id, Column.Kind.TEXT, row -> Cell.Words.of(words.apply(row)));
  }

  /**
   * A column for each language.
   *
   * @param whenEmpty the cell where there is no text
   */
  RowTable<T> texts(String id, Function<T, LocalText> text, Cell whenEmpty) {
    for (Messages messages : frame.wording().messages()) {
      Language language = messages.language();
      add(
          Column.plain(
              id + "_" + language.locale().getLanguage(),
              messages.get("table.column." + id),
              Column.Kind.TEXT),
          row -> {
            LocalText found = text.apply(row);
            return found.isEmpty() ? whenEmpty : Cell.Words.of(found.in(language));
          });
    }
    return this;
  }

  /** The rows, each with the sources of the whole row. */
  Grid grid(List<T> rows, Function<T, String> id, Function<T, List<String>> sourceIds) {
    return new Grid(
        columns,
        rows.stream()
            .map(row -> new Row(id.apply(row), cellsOf(row), sourceIds.apply(row)))
            .toList(),
        List.of());
  }

  private List<Cell> cellsOf(T row) {
    var result = new ArrayList<Cell>(cells.size());
    for (Function<T, Cell> cell : cells) {
      result.add(cell.apply(row));
    }
    return result;
  }
}
