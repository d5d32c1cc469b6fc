package org.modelatlas.factbuild;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.modelatlas.datapackage.CsvText;
import org.modelatlas.datapackage.TableSchema;

/** Writes a table of the package and insists that every cell has its column. */
final class CsvWriter {

  private CsvWriter() {}

  static String write(TableSchema schema, List<Cells> rows) {
    var text = new StringBuilder(CsvText.line(schema.headings()));
    for (Cells row : rows) {
      text.append(line(schema, row.cells()));
    }
    return text.toString();
  }

  private static String line(TableSchema schema, Map<String, String> cells) {
    Set<String> strays = new HashSet<>(cells.keySet());
    schema.headings().forEach(strays::remove);
    if (!strays.isEmpty()) {
      throw new IllegalStateException(schema.name() + " has no column " + strays);
    }
    return CsvText.line(
        schema.headings().stream().map(heading -> cells.getOrDefault(heading, "")).toList());
  }
}
