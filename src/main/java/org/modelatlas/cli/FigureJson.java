package org.modelatlas.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import org.modelatlas.dataset.Period;
import org.modelatlas.dataset.Source;
import org.modelatlas.export.PrettyJson;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.LocalText;

/** Writes figures as one JSON array, each with its sources in full. */
final class FigureJson {

  private final JsonGenerator json;
  private final List<Language> languages;

  private FigureJson(JsonGenerator json, List<Language> languages) {
    this.json = json;
    this.languages = languages;
  }

  /**
   * Writes all figures and flushes; the writer stays open.
   *
   * @throws IOException if the writer fails
   */
  static void write(List<FigureEntry> entries, List<Language> languages, Writer out)
      throws IOException {
    PrettyJson.write(out, json -> new FigureJson(json, languages).all(entries));
  }

  private void all(List<FigureEntry> entries) throws IOException {
    json.writeStartArray();
    for (FigureEntry entry : entries) {
      json.writeStartObject();
      figure(entry);
      json.writeArrayFieldStart("sources");
      for (Source source : entry.sources()) {
        source(source);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void figure(FigureEntry entry) throws IOException {
    json.writeStringField("indicator_id", entry.figure().indicator().id());
    text("indicator", entry.figure().indicator().name());
    json.writeStringField("adcode", entry.figure().region().code());
    text("region", entry.region().name());
    json.writeStringField("status", entry.status());
    number("value", entry.value());
    text("unit", entry.figure().indicator().unit());
    number("rank", entry.rank());
    text("tier", entry.tier());
    text("reason", entry.reason());
    json.writeArrayFieldStart("periods");
    for (Period period : entry.figure().periods()) {
      json.writeString(period.text());
    }
    json.writeEndArray();
    text("formula", entry.formula());
    text("definition", entry.figure().indicator().definition());
    text("source_definition", entry.sourceDefinition());
  }

  private void source(Source source) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", source.id());
    text("title", source.title());
    text("publisher", source.publisher());
    optional("date", source.date().map(Period::text).orElse(""));
    optional("url", source.url().map(URI::toString).orElse(""));
    text("licence", source.licence());
    json.writeStringField("seen_as", FigureEntry.seenAs(source));
    json.writeStringField("seen_on", source.seenOn().toString());
    json.writeEndObject();
  }

  private void text(String stem, LocalText text) throws IOException {
    for (Language language : languages) {
      optional(stem + FigureColumns.suffix(language), text.in(language));
    }
  }

  private void optional(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }

  private void number(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeFieldName(name);
      json.writeNumber(value);
    }
  }
}
