package org.modelatlas.datapackage;

import java.util.List;
import java.util.OptionalInt;
import org.modelatlas.dataset.Observation;
import org.modelatlas.dataset.Reading;

/** Checked rows of the observations. */
final class ObservationRows {

  static final List<String> STATUSES =
      List.of("measured", "tier", "not_reported", "not_applicable");

  private ObservationRows() {}

  static Observation observation(Row row, RowValues values) {
    return new Observation(
        row.text("indicator_id"),
        values.adcode(row, "adcode"),
        values.period(row, "period"),
        reading(row, values),
        row.both("definition"),
        row.text("precision"),
        row.text("source_id"));
  }

  private static Reading reading(Row row, RowValues values) {
    return switch (row.text("status")) {
      case "measured" -> new Reading.Measured(row.required("value"));
      case "tier" -> new Reading.Tier(row.both("tier"), rank(row));
      case "not_reported" -> new Reading.NotReported(row.both("reason"));
      default -> new Reading.NotApplicable(row.both("reason"));
    };
  }

  private static OptionalInt rank(Row row) {
    return row.text("rank").isBlank() ? OptionalInt.empty() : OptionalInt.of(row.integer("rank"));
  }
}
