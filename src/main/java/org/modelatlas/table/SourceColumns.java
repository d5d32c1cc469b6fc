package org.modelatlas.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts the numbers of sources beside the figures: after each column of an indicator, or once at the
 * end where whole rows have one origin.
 */
final class SourceColumns {

  private final Wording wording;
  private final Grid grid;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<List<String>, Cell> told = new HashMap<>();

  SourceColumns(DataTable table) {
    this.wording = table.wording();
    this.grid = table.grid();
    table.sources().forEach(source -> numbers.put(source.id(), source.number()));
  }

  Grid grid() {
    var columns = new ArrayList<Column>();
    for (Column column : grid.columns()) {
      columns.add(column);
      if (column.indicatorId().isPresent()) {
        columns.add(beside(column));
      }
    }
    if (ofRows()) {
      String header = wording.say("source.list");
      columns.add(Column.plain("sources", header, Column.Kind.TEXT));
    }
    return new Grid(columns, rows(grid.rows()), rows(grid.totals()));
  }

  private boolean ofRows() {
    return grid.allRows().anyMatch(row -> !row.sourceIds().isEmpty());
  }

  private Column beside(Column column) {
    return column.beside("sources", wording.say("source.list"), Column.Kind.TEXT);
  }

  private List<Row> rows(List<Row> rows) {
    boolean ofRows = ofRows();
    return rows.stream().map(row -> row(row, ofRows)).toList();
  }

  private Row row(Row row, boolean ofRows) {
    var cells = new ArrayList<Cell>();
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      cells.add(cell);
      if (grid.columns().get(i).indicatorId().isPresent()) {
        cells.add(numbers(row.sourcesOf(cell)));
      }
    }
    if (ofRows) {
      cells.add(numbers(row.sourceIds()));
    }
    return new Row(row.id(), cells, row.sourceIds());
  }

  private Cell numbers(List<String> sourceIds) {
    return told.computeIfAbsent(
        sourceIds,
        ids ->
            Cell.Words.of(
                ids.stream()
                    .map(numbers::get)
                    .sorted()
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "))));
  }
}
