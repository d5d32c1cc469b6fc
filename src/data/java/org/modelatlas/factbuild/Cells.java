package org.modelatlas.factbuild;

import java.util.LinkedHashMap;
import java.util.Map;
import org.modelatlas.datapackage.Row;
import org.modelatlas.i18n.LocalText;

/** One row of the package while it is put together. */
final class Cells {

  private final Map<String, String> cells = new LinkedHashMap<>();

  Cells put(String column, String cell) {
    cells.put(column, cell);
    return this;
  }

  /** Both languages under {@code stem_zh} and {@code stem_en}. */
  Cells put(String stem, LocalText text) {
    return put(stem + "_zh", text.zh()).put(stem + "_en", text.en());
  }

  /** Both languages from two columns of a fact. */
  Cells put(String stem, Row row, String zh, String en) {
    return put(stem + "_zh", row.text(zh)).put(stem + "_en", row.text(en));
  }

  /** Columns of a fact that keep their names. */
  Cells copy(Row row, String... columns) {
    for (String column : columns) {
      put(column, row.text(column));
    }
    return this;
  }

  /** The cells by column; a column that is not there is blank. */
  Map<String, String> cells() {
    return cells;
  }
}
