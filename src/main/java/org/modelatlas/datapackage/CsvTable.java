package org.modelatlas.datapackage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.Place;

/**
 * A table as it was read, nothing checked but its form.
 *
 * @param file name as the person knows it
 * @param columns the headings
 * @param rows the rows below the headings, each with as many cells as there are headings
 */
public record CsvTable(String file, Columns columns, List<Row> rows) {

  public CsvTable {
    rows = List.copyOf(rows);
  }

  /** A table without rows, in place of one that could not be read. */
  static CsvTable empty(String file) {
    return new CsvTable(file, new Columns(Map.of()), List.of());
  }

  /** The headings. */
  public Set<String> headings() {
    return columns.headings();
  }

  /** A problem in a cell of it; the heading is the first argument of the sentence. */
  DataProblem problem(String key, Row row, String column, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = column;
    System.arraycopy(more, 0, arguments, 1, more.length);
    return DataProblem.error(key, Place.of(file, row.line()).item(column), arguments);
  }
}
