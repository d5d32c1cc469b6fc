package org.modelatlas.datapackage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.modelatlas.dataset.ModelFamily;

/** Checked rows of the model catalogue with the mentions that belong to them. */
final class ModelRows {

  private final RowValues values;
  private final Map<String, List<ModelFamily.Listing>> listings = new HashMap<>();

  ModelRows(CsvTable mentions, RowValues values) {
    this.values = values;
    for (Row row : mentions.rows()) {
      listings.computeIfAbsent(row.text("model_id"), id -> new ArrayList<>()).add(listing(row));
    }
  }

  private ModelFamily.Listing listing(Row row) {
    return new ModelFamily.Listing(
        row.text("source_id"),
        values.periodIfAny(row, "date"),
        row.both("date_kind"),
        row.text("name_as_listed"),
        row.both("note"));
  }

  ModelFamily family(Row row) {
    return new ModelFamily(
        row.text("id"),
        row.both("name"),
        row.text("name_en_kind").equals("pinyin"),
        row.both("developer"),
        row.word("developer_kind", ModelFamily.DeveloperKind.class),
        values.adcode(row, "adcode"),
        row.both("city"),
        row.word("modality", ModelFamily.Modality.class),
        row.both("application"),
        row.word("openness", ModelFamily.Openness.class),
        row.number("parameters_billion"),
        values.period(row, "first_listed"),
        row.word("date_kind", ModelFamily.DateKind.class),
        row.text("source_id"),
        listings.getOrDefault(row.text("id"), List.of()));
  }
}
