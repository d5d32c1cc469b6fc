package org.modelatlas.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modelatlas.table.Cell;
import org.modelatlas.table.CellText;
import org.modelatlas.table.CitedSource;
import org.modelatlas.table.Column;
import org.modelatlas.table.DataTable;
import org.modelatlas.table.Definition;
import org.modelatlas.table.Grid;
import org.modelatlas.table.Heading;
import org.modelatlas.table.Row;

/**
 * A table as a person copies it: values as shown, separated by tabs, and below an empty line what
 * it is, with filter, date and sources as footnotes.
 */
final class TableTsv {

  private final DataTable table;
  private final Writer out;
  private final CellText text;

  private TableTsv(DataTable table, Writer out) {
    this.table = table;
    this.out = out;
    this.text = new CellText(table.wording());
  }

  /**
   * Writes the table; the writer stays open.
   *
   * @throws IOException if the writer fails
   */
  static void write(DataTable table, Writer out) throws IOException {
    new TableTsv(table, out).write();
  }

  private void write() throws IOException {
    Grid grid = table.citedGrid();
    line(grid.columns().stream().map(Column::label).map(SafeText::of));
    for (List<Row> part : List.of(grid.rows(), grid.totals())) {
      for (Row row : part) {
        line(row.cells().stream().map(this::shown));
      }
    }
    line(Stream.of());
    Heading heading = table.heading();
    line(Stream.of(SafeText.of(heading.title())));
    String scope = String.join(" · ", heading.filter(), heading.date(), heading.edition());
    line(Stream.of(SafeText.of(scope)));
    for (CitedSource source : table.sources()) {
      line(Stream.of(source.footnote()));
    }
    for (Definition definition : table.definitions()) {
      line(Stream.of(SafeText.of(definition.footnote())));
    }
  }

  private String shown(Cell cell) {
    String shown = text.shown(cell);
    return cell instanceof Cell.Number ? shown : SafeText.of(shown);
  }

  private void line(Stream<String> cells) throws IOException {
    out.write(cells.map(TableTsv::onOneLine).collect(Collectors.joining("\t", "", "\n")));
  }

  /** A tab or an end of line within a cell would be taken for the end of the cell. */
  private static String onOneLine(String text) {
    boolean fits = text.chars().noneMatch(TableTsv::breaks);
    return fits
        ? text
        : text.codePoints()
            .map(c -> breaks(c) ? ' ' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean breaks(int character) {
    return character < ' ' || character == 0x85 || character == 0x2028 || character == 0x2029;
  }
}
