package org.modelatlas.datapackage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.modelatlas.problem.ProblemList;

/** Checks what rows mean together, once their cells are known to be well formed. */
final class MeaningChecks {

  private final Map<String, CsvTable> tables;
  private final ProblemList problems;
  private final Map<String, Row> indicators = new HashMap<>();

  MeaningChecks(Map<String, CsvTable> tables, ProblemList problems) {
    this.tables = tables;
    this.problems = problems;
  }

  /** Adds everything that is wrong. */
  void check() {
    CsvTable table = tables.get("indicators");
    table.rows().forEach(row -> indicators.put(row.text("id"), row));
    table.rows().forEach(row -> indicator(table, row));
    CsvTable observations = tables.get("observations");
    observations.rows().forEach(row -> observation(observations, row));
    CsvTable cities = tables.get("cities");
    cities.rows().forEach(row -> city(cities, row));
  }

  private void indicator(CsvTable table, Row row) {
    int decimals = row.integer("decimals");
    if (decimals < 0 || decimals > 3) {
      problems.add(table.problem("datapackage.decimals", row, "decimals"));
    }
    switch (row.text("derivation")) {
      case "ratio" -> {
        part(table, row, "numerator");
        ratio(table, row, List.of("same_year", "formula_zh"));
      }
      case "catalogue_ratio" -> {
        if (!isDerived(row.text("numerator"), "catalogue_count")) {
          problems.add(
              table.problem(
                  "datapackage.partNotCount",
                  row,
                  "numerator",
                  "numerator",
                  row.text("numerator")));
        }
        ratio(table, row, List.of("formula_zh"));
      }
      default -> {
        // The others have no parts.
      }
    }
  }

  private void ratio(CsvTable table, Row row, List<String> wanted) {
    part(table, row, "denominator");
    if (row.text("factor").isBlank() || row.required("factor") <= 0) {
      problems.add(table.problem("datapackage.factor", row, "factor"));
    }
    for (String column : wanted) {
      if (row.text(column).isBlank()) {
        problems.add(table.problem("datapackage.cellMissing", row, column));
      }
    }
  }

  private void part(CsvTable table, Row row, String column) {
    if (!isObserved(row.text(column))) {
      problems.add(table.problem("datapackage.partNotObserved", row, column, row.text(column)));
    }
  }

  private boolean isObserved(String id) {
    return isDerived(id, "observed");
  }

  private boolean isDerived(String id, String derivation) {
    return indicators.containsKey(id) && indicators.get(id).text("derivation").equals(derivation);
  }

  private void observation(CsvTable table, Row row) {
    String id = row.text("indicator_id");
    if (!isObserved(id)) {
      problems.add(table.problem("datapackage.observationOfDerived", row, "indicator_id", id));
    }
    String status = row.text("status");
    only(table, row, "value", status.equals("measured"));
    only(table, row, "unit", status.equals("measured"));
    only(table, row, "tier_zh", status.equals("tier"));
    only(table, row, "reason_zh", status.startsWith("not_"));
    if (!status.equals("tier") && !row.text("rank").isBlank()) {
      problems.add(table.problem("datapackage.cellNotWanted", row, "rank", status));
    }
    if (status.equals("measured") && !row.text("value").isBlank() && isObserved(id)) {
      measured(table, row, indicators.get(id));
    }
  }

  private void only(CsvTable table, Row row, String column, boolean wanted) {
    boolean blank = row.text(column).isBlank();
    if (wanted && blank) {
      problems.add(table.problem("datapackage.cellMissing", row, column));
    } else if (!wanted && !blank) {
      problems.add(table.problem("datapackage.cellNotWanted", row, column, row.text("status")));
    }
  }

  private void measured(CsvTable table, Row row, Row indicator) {
    String unit = indicator.text("unit_en");
    if (!row.text("unit").equals(unit)) {
      problems.add(
          table.problem(
              "datapackage.unit", row, "unit", TableChecks.shown(row.text("unit")), unit));
    }
    double value = row.required("value");
    if (indicator.text("kind").equals("count") && (value < 0 || value != Math.rint(value))) {
      problems.add(table.problem("datapackage.notCount", row, "value", row.text("value")));
    }
  }

  private void city(CsvTable table, Row row) {
    if (Math.abs(row.required("lon_deg")) > 180 || Math.abs(row.required("lat_deg")) > 90) {
      problems.add(table.problem("datapackage.notPlace", row, "lon_deg"));
    }
  }
}
