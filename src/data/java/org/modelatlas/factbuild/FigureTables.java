package org.modelatlas.factbuild;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.modelatlas.datapackage.Row;

/** Computing centres with what their capacities mean, and national figures. */
final class FigureTables {

  private FigureTables() {}

  static List<Cells> centres(Facts facts) throws IOException {
    Map<String, Row> notes = new HashMap<>();
    facts.table("computing_centres_notes").forEach(row -> notes.put(row.text("id"), row));
    List<Cells> centres =
        facts.table("computing_centres").stream()
            .map(row -> centre(row, notes.remove(row.text("id"))))
            .toList();
    if (!notes.isEmpty()) {
      throw new IllegalStateException("notes without a centre: " + notes.keySet());
    }
    return centres;
  }

  private static Cells centre(Row row, Row note) {
    String basis = note.text("capacity_basis");
    return new Cells()
        .copy(row, "id", "name_zh", "name_en", "adcode", "city_zh", "city_en", "source_id")
        .put("operator", row, "operator", "operator_en")
        .copy(row, "capacity_pflops", "precision", "status", "as_of")
        .put("capacity_basis", basis.equals("none") ? "" : basis)
        .put("note", note, "note_zh", "note")
        .put("extra_source_id", note.text("extra_source_id"));
  }

  static List<Cells> national(Facts facts) throws IOException {
    return facts.table("national").stream()
        .map(
            row ->
                new Cells()
                    .put("id", row.text("figure_id"))
                    .copy(row, "value", "source_id")
                    .put("unit", row, "unit_zh", "unit")
                    .put("period", row.text("as_of"))
                    .put("statement", row, "statement_zh", "statement"))
        .toList();
  }
}
