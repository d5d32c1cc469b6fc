package org.modelatlas.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.export.PrettyJson;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.search.Hit;

/** Writes what was found as one JSON array; every object has all fields, null where unknown. */
final class HitJson {

  private HitJson() {}

  /**
   * Writes and flushes; the writer stays open.
   *
   * @throws IOException if the writer fails
   */
  static void write(List<Hit> hits, Atlas atlas, Writer out) throws IOException {
    PrettyJson.write(
        out,
        json -> {
          json.writeStartArray();
          for (Hit hit : hits) {
            write(hit, FindCommand.provinceOf(hit, atlas), json);
          }
          json.writeEndArray();
        });
  }

  private static void write(Hit hit, LocalText province, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", hit.kind().word());
    json.writeStringField("id", hit.key());
    json.writeStringField("name_zh", hit.name().zh());
    json.writeStringField("name_en", hit.name().en());
    text(json, "province_adcode", hit.province().map(Adcode::code).orElse(""));
    text(json, "province_zh", province.zh());
    text(json, "province_en", province.en());
    json.writeStringField("matched", hit.matched());
    json.writeStringField("match", hit.match().word());
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String name, String value) throws IOException {
    if (value.isEmpty()) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, value);
    }
  }
}
