package org.modelatlas.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cells in rows and columns.
 *
 * @param columns the columns
 * @param rows the rows
 * @param totals rows that total others: they stay below and are not sorted among them
 */
public record Grid(List<Column> columns, List<Row> rows, List<Row> totals) {

  /**
   * Guards the shape.
   *
   * @throws IllegalArgumentException if a row has not one cell for each column
   */
  public Grid {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    totals = List.copyOf(totals);
    for (List<Row> part : List.of(rows, totals)) {
      for (Row row : part) {
        if (row.cells().size() != columns.size()) {
          throw new IllegalArgumentException("row " + row.id() + " does not fit the columns");
        }
      }
    }
  }

  /** Rows, then totals. */
  public Stream<Row> allRows() {
    return Stream.concat(rows.stream(), totals.stream());
  }

  /** The position of a column, or −1 if there is none of that id. */
  public int indexOf(String columnId) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).id().equals(columnId)) {
        return i;
      }
    }
    return -1;
  }

  /** Only some of the columns, in the order asked for; what is unknown is left out. */
  public Grid choosing(List<String> columnIds) {
    List<Integer> chosen = columnIds.stream().map(this::indexOf).filter(i -> i >= 0).toList();
    return new Grid(
        chosen.stream().map(columns::get).toList(), chosen(rows, chosen), chosen(totals, chosen));
  }

  private static List<Row> chosen(List<Row> rows, List<Integer> chosen) {
    var result = new ArrayList<Row>(rows.size());
    for (Row row : rows) {
      List<Cell> cells = chosen.stream().map(row.cells()::get).toList();
      result.add(new Row(row.id(), cells, row.sourceIds()));
    }
    return result;
  }
}
