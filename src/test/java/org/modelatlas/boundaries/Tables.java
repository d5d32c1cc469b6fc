package org.modelatlas.boundaries;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** CSV tables with a header line, as rows from column name to text. */
final class Tables {

  static final Path FACTS = Path.of("src", "data", "facts");

  private Tables() {}

  static List<Map<String, String>> read(Path path) {
    try (var rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .<Map<String, String>>readValues(path.toFile())) {
      return rows.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }
}
