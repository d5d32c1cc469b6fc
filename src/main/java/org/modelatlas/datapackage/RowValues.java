package org.modelatlas.datapackage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Period;
import org.modelatlas.i18n.LocalText;

/** Codes, dates and texts of one reading, each made once: few differ among thousands of rows. */
final class RowValues {

  private final Map<String, Adcode> codes = new HashMap<>();
  private final Map<String, Period> periods = new HashMap<>();
  private final Map<LocalText, LocalText> texts = new HashMap<>();

  Adcode adcode(Row row, String column) {
    return codes.computeIfAbsent(row.text(column), Adcode::new);
  }

  Period period(Row row, String column) {
    return periods.computeIfAbsent(row.text(column), Period::parse);
  }

  Optional<Period> periodIfAny(Row row, String column) {
    return row.present(column).map(cell -> period(row, column));
  }

  LocalText text(Row row, String stem) {
    LocalText text = row.both(stem);
    return texts.computeIfAbsent(text, key -> key);
  }
}
