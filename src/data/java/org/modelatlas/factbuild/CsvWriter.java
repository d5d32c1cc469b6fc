package org.modelatlas.factbuild;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.modelatlas.datapackage.TableSchema;

/** Writes a table as RFC 4180 text with line feeds, so that the same rows give the same bytes. */
final class CsvWriter {

  private CsvWriter() {}

  static String write(TableSchema schema, List<Cells> rows) {
    var text = new StringBuilder(String.join(",", schema.headings())).append('\n');
    for (Cells row : rows) {
      text.append(line(schema, row.cells())).append('\n');
    }
    return text.toString();
  }

  private static String line(TableSchema schema, Map<String, String> cells) {
    Set<String> strays = new HashSet<>(cells.keySet());
    schema.headings().forEach(strays::remove);
    if (!strays.isEmpty()) {
      throw new IllegalStateException(schema.name() + " has no column " + strays);
    }
    return schema.headings().stream()
        .map(heading -> quoted(cells.getOrDefault(heading, "")))
        .collect(Collectors.joining(","));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
