package org.modelatlas.factbuild;

import java.io.IOException;
import java.util.List;
import org.modelatlas.datapackage.Row;

/** Regions, cities, sources and indicators of the package. */
final class PlaceTables {

  private PlaceTables() {}

  static List<Cells> regions(Facts facts) throws IOException {
    return facts.table("regions").stream()
        .map(
            row ->
                new Cells()
                    .copy(row, "adcode", "name_zh", "name_en", "short_zh", "pinyin")
                    .put("short_en", row.text("name_en"))
                    .copy(row, "capital_zh", "capital_en", "group_zh", "group_en"))
        .toList();
  }

  static List<Cells> cities(Facts facts) throws IOException {
    return facts.table("places").stream()
        .map(
            row ->
                new Cells()
                    .put("name", row, "place_zh", "place_en")
                    .put("adcode", row.text("province_adcode"))
                    .put("prefecture", row.text("prefecture_adcode"))
                    .copy(row, "lon_deg", "lat_deg", "kind", "source_id")
                    .put("note", row, "note_zh", "note"))
        .toList();
  }

  static List<Cells> sources(Facts facts) throws IOException {
    return facts.table("sources").stream().map(row -> source(facts, row)).toList();
  }

  private static Cells source(Facts facts, Row row) {
    return new Cells()
        .put("id", row.text("source_id"))
        .put("title", row, "title_zh", "title")
        .put("publisher", row, "publisher_zh", "publisher")
        .copy(row, "date", "url", "seen_as", "seen_on")
        .put("licence", facts.phrase("licence", row.text("licence")))
        .put("note", facts.phrase("source_note", row.text("note")));
  }

  static List<Cells> indicators(Facts facts, List<String> columns) throws IOException {
    return facts.indicators().stream()
        .map(row -> new Cells().copy(row, columns.toArray(String[]::new)))
        .toList();
  }
}
