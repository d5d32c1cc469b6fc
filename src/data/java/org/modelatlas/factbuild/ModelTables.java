package org.modelatlas.factbuild;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.modelatlas.datapackage.Row;
import org.modelatlas.i18n.LocalText;

/** The catalogue with its evidence, and the filed services. */
final class ModelTables {

  private ModelTables() {}

  static List<Cells> models(Facts facts) throws IOException {
    return facts.table("models").stream().map(ModelTables::model).toList();
  }

  private static Cells model(Row row) {
    return new Cells()
        .copy(row, "id", "name_zh", "name_en", "name_en_kind", "developer_zh", "developer_en")
        .put("developer_kind", row.text("developer_type"))
        .put("adcode", row.text("province_adcode"))
        .put("city", row, "city", "city_en")
        .copy(row, "modality")
        .put("application", row, "application", "application_en")
        .put("openness", row.text("open_source"))
        .copy(row, "parameters_billion", "first_listed", "date_kind", "source_id");
  }

  static List<Cells> listings(Facts facts) throws IOException {
    return facts.table("model_sources").stream().map(row -> listing(facts, row)).toList();
  }

  private static Cells listing(Facts facts, Row row) {
    return new Cells()
        .put("model_id", row.text("id"))
        .copy(row, "source_id", "date", "name_as_listed")
        .put("date_kind", facts.phrase("listing_date_kind", row.text("date_kind")))
        .put("note", note(facts, row.text("note")));
  }

  /** Sizes read alike in both languages; everything else has a wording. */
  private static LocalText note(Facts facts, String note) {
    return note.matches("[0-9.B/ ]+") ? LocalText.same(note) : facts.phrase("listing_note", note);
  }

  static List<Cells> services(Facts facts) throws IOException {
    Stream<Cells> main =
        facts.table("registered_services").stream()
            .map(row -> service(row).put("list", "main").put("number", row.text("seq")));
    Stream<Cells> handset =
        facts.table("registered_services_handset").stream()
            .map(
                row ->
                    service(row)
                        .put("list", "handset")
                        .put("number", row.text("list_no"))
                        .put("device", facts.phrase("device", row.text("device_scope_zh"))));
    return Stream.concat(main, handset).toList();
  }

  private static Cells service(Row row) {
    return new Cells()
        .put("name", row.text("service_name_zh"))
        .put("entity", row.text("filing_entity_zh"))
        .put("adcode", row.text("province_adcode"))
        .put("filed", row.text("filing_date"))
        .copy(row, "source_id");
  }
}
