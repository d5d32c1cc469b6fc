package org.modelatlas.factbuild;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.modelatlas.datapackage.Field;
import org.modelatlas.datapackage.PackageSchema;
import org.modelatlas.datapackage.TableSchema;

/** Writes {@code datapackage.json} (Data Package and Table Schema, version 1). */
final class DescriptorWriter {

  static final String VERSION = "2026.11.23";

  private final JsonGenerator json;

  private DescriptorWriter(JsonGenerator json) {
    this.json = json;
  }

  static String write() throws IOException {
    var text = new StringWriter();
    var printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(printer);
      new DescriptorWriter(json).descriptor();
    }
    return text.append('\n').toString();
  }

  private void descriptor() throws IOException {
    json.writeStartObject();
    json.writeStringField("profile", "tabular-data-package");
    json.writeStringField("name", "china-large-models");
    json.writeStringField("title", "中国大模型 · China’s large AI models");
    json.writeStringField("title_zh", "中国大模型");
    json.writeStringField("title_en", "China’s large AI models");
    json.writeStringField("version", VERSION);
    json.writeStringField(
        "description",
        "Facts seen in the sources that sources.csv names, each under that source’s terms; "
            + "texts and arrangement are ours.");
    licences();
    json.writeArrayFieldStart("resources");
    for (TableSchema table : PackageSchema.TABLES) {
      resource(table);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void licences() throws IOException {
    json.writeArrayFieldStart("licenses");
    json.writeStartObject();
    json.writeStringField("name", "GPL-3.0-or-later");
    json.writeStringField("title", "GNU General Public License, version 3 or later");
    json.writeStringField("path", "https://www.gnu.org/licenses/gpl-3.0.html");
    json.writeEndObject();
    json.writeEndArray();
  }

  private void resource(TableSchema table) throws IOException {
    json.writeStartObject();
    json.writeStringField("profile", "tabular-data-resource");
    json.writeStringField("name", table.name());
    json.writeStringField("path", table.name() + ".csv");
    json.writeStringField("description", table.description());
    json.writeStringField("format", "csv");
    json.writeStringField("mediatype", "text/csv");
    json.writeStringField("encoding", "utf-8");
    json.writeObjectFieldStart("schema");
    fields(table.fields());
    if (!table.key().isEmpty()) {
      strings("primaryKey", table.key());
    }
    foreignKeys(table);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void fields(List<Field> fields) throws IOException {
    json.writeArrayFieldStart("fields");
    for (Field field : fields) {
      json.writeStartObject();
      json.writeStringField("name", field.name());
      json.writeStringField("type", field.type().standardName());
      json.writeStringField("description", field.description());
      constraints(field);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void constraints(Field field) throws IOException {
    if (field.required() || !field.words().isEmpty()) {
      json.writeObjectFieldStart("constraints");
      if (field.required()) {
        json.writeBooleanField("required", true);
      }
      if (!field.words().isEmpty()) {
        strings("enum", field.words());
      }
      json.writeEndObject();
    }
  }

  private void foreignKeys(TableSchema table) throws IOException {
    List<Field> references =
        table.fields().stream().filter(field -> !field.references().isEmpty()).toList();
    if (references.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("foreignKeys");
    for (Field field : references) {
      json.writeStartObject();
      json.writeStringField("fields", field.name());
      json.writeObjectFieldStart("reference");
      json.writeStringField("resource", field.references());
      json.writeStringField("fields", PackageSchema.keyOf(field.references()));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
