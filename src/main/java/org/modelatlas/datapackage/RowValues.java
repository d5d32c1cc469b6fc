package org.modelatlas.datapackage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Period;

/** Codes and dates of one reading, each made once: few differ among thousands of rows. */
final class RowValues {

  private final Map<String, Adcode> codes = new HashMap<>();
  private final Map<String, Period> periods = new HashMap<>();

  Adcode adcode(Row row, String column) {
    return codes.computeIfAbsent(row.text(column), Adcode::new);
  }

  Period period(Row row, String column) {
    return periods.computeIfAbsent(row.text(column), Period::parse);
  }

  Optional<Period> periodIfAny(Row row, String column) {
    return row.present(column).map(cell -> period(row, column));
  }
}
