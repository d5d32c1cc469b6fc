package org.modelatlas.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.modelatlas.datapackage.CsvText;
import org.modelatlas.table.Cell;
import org.modelatlas.table.CellText;
import org.modelatlas.table.CitedSource;
import org.modelatlas.table.Column;
import org.modelatlas.table.DataTable;
import org.modelatlas.table.Definition;
import org.modelatlas.table.Grid;
import org.modelatlas.table.Row;

/**
 * A table as comma-separated values. Since there is nothing but rows, each row carries the date,
 * the filter and its sources in full, and beside figures what they count, so that it can be traced
 * wherever it is copied to.
 */
final class TableCsv {

  private static final String LINE_END = "\r\n";

  private static final String BETWEEN = " | ";

  private final DataTable table;
  private final Writer out;
  private final CellText text;
  private final boolean hasFigures;
  private final String definitions;
  private final Map<String, CitedSource> sources = new HashMap<>();
  private final Map<List<String>, String> footnotes = new HashMap<>();

  private TableCsv(DataTable table, Writer out) {
    this.table = table;
    this.out = out;
    this.text = new CellText(table.wording());
    table.sources().forEach(source -> sources.put(source.id(), source));
    this.hasFigures = table.grid().columns().stream().anyMatch(c -> c.indicatorId().isPresent());
    this.definitions =
        SafeText.of(
            table.definitions().stream()
                .map(Definition::footnote)
                .collect(Collectors.joining(BETWEEN)));
  }

  /**
   * Writes the table; the writer stays open.
   *
   * @throws IOException if the writer fails
   */
  static void write(DataTable table, Writer out) throws IOException {
    new TableCsv(table, out).write();
  }

  private void write() throws IOException {
    Grid grid = table.citedGrid();
    var header =
        new ArrayList<>(grid.columns().stream().map(Column::label).map(SafeText::of).toList());
    header.add(table.wording().say("table.column.asOf"));
    header.add(table.wording().say("table.column.filter"));
    header.add(table.wording().say("table.column.footnotes"));
    if (hasFigures) {
      header.add(table.wording().say("table.sheet.definitions"));
    }
    line(header);
    for (List<Row> part : List.of(grid.rows(), grid.totals())) {
      for (Row row : part) {
        line(cells(row));
      }
    }
  }

  private List<String> cells(Row row) {
    var cells = new ArrayList<String>(row.cells().size() + 4);
    for (Cell cell : row.cells()) {
      String plain = text.plain(cell);
      cells.add(cell instanceof Cell.Number ? plain : SafeText.of(plain));
    }
    cells.add(table.heading().asOf().toString());
    cells.add(SafeText.of(table.heading().filter()));
    cells.add(footnotes.computeIfAbsent(sourceIds(row), this::footnotes));
    if (hasFigures) {
      cells.add(definitions);
    }
    return cells;
  }

  private static List<String> sourceIds(Row row) {
    List<String> ids = new ArrayList<>(row.sourceIds());
    row.cells().forEach(cell -> ids.addAll(cell.sourceIds()));
    return ids;
  }

  private String footnotes(List<String> sourceIds) {
    var numbers = new TreeSet<Integer>();
    sourceIds.forEach(id -> numbers.add(sources.get(id).number()));
    return numbers.stream()
        .map(number -> table.sources().get(number - 1).footnote())
        .collect(Collectors.joining(BETWEEN));
  }

  private void line(List<String> cells) throws IOException {
    out.write(CsvText.line(cells, LINE_END));
  }
}
