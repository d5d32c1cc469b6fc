package org.modelatlas.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.modelatlas.dataset.Period;
import org.modelatlas.table.Cell;
import org.modelatlas.table.CellText;
import org.modelatlas.table.CitedSource;
import org.modelatlas.table.Column;
import org.modelatlas.table.DataTable;
import org.modelatlas.table.Definition;
import org.modelatlas.table.Grid;
import org.modelatlas.table.Row;

/**
 * A table as one JSON object: what it is, its columns, rows with a value for each column or null
 * with the reason beside it, the sources and the definitions. {@code docs/formats/table.md}
 * describes it.
 */
final class TableJson {

  private final DataTable table;
  private final JsonGenerator json;

  private TableJson(DataTable table, JsonGenerator json) {
    this.table = table;
    this.json = json;
  }

  /**
   * Writes the table and flushes; the writer stays open.
   *
   * @throws IOException if the writer fails
   */
  static void write(DataTable table, Writer out) throws IOException {
    PrettyJson.write(out, json -> new TableJson(table, json).write());
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("title", table.heading().title());
    json.writeStringField("filter", table.heading().filter());
    json.writeStringField("as_of", table.heading().asOf().toString());
    json.writeStringField("data", table.heading().edition());
    Grid grid = table.grid();
    json.writeArrayFieldStart("columns");
    for (Column column : grid.columns()) {
      column(column);
    }
    json.writeEndArray();
    rows("rows", grid.rows());
    rows("totals", grid.totals());
    json.writeArrayFieldStart("sources");
    for (CitedSource source : table.sources()) {
      source(source);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("definitions");
    for (Definition definition : table.definitions()) {
      definition(definition);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void column(Column column) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", column.id());
    json.writeStringField("header", column.header());
    told("unit", column.unit());
    json.writeStringField("kind", column.kind().name().toLowerCase(Locale.ROOT));
    json.writeEndObject();
  }

  private void rows(String name, List<Row> rows) throws IOException {
    json.writeArrayFieldStart(name);
    for (Row row : rows) {
      row(row);
    }
    json.writeEndArray();
  }

  private void row(Row row) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", row.id());
    json.writeObjectFieldStart("values");
    for (int i = 0; i < row.cells().size(); i++) {
      json.writeFieldName(table.grid().columns().get(i).id());
      value(row.cells().get(i));
    }
    json.writeEndObject();
    missing(row);
    sources(row);
    json.writeEndObject();
  }

  private void value(Cell cell) throws IOException {
    switch (cell) {
      case Cell.Number number -> json.writeNumber(CellText.full(number.value()));
      case Cell.Words words -> json.writeString(words.text());
      case Cell.Tier tier -> json.writeString(tier.name());
      case Cell.Link link -> json.writeString(link.address().toString());
      case Cell.Dates dates -> {
        json.writeStartArray();
        for (Period period : dates.periods()) {
          json.writeString(period.text());
        }
        json.writeEndArray();
      }
      case Cell.Missing _, Cell.Blank _ -> json.writeNull();
    }
  }

  private void missing(Row row) throws IOException {
    json.writeObjectFieldStart("missing");
    for (int i = 0; i < row.cells().size(); i++) {
      if (row.cells().get(i) instanceof Cell.Missing missing) {
        json.writeObjectFieldStart(table.grid().columns().get(i).id());
        json.writeStringField("status", missing.why().name().toLowerCase(Locale.ROOT));
        json.writeStringField("reason", missing.reason());
        json.writeEndObject();
      }
    }
    json.writeEndObject();
  }

  /** Ids: one list for the whole row, or one for each cell that has its own. */
  private void sources(Row row) throws IOException {
    if (!row.sourceIds().isEmpty()) {
      strings("sources", row.sourceIds());
      return;
    }
    json.writeObjectFieldStart("sources");
    for (int i = 0; i < row.cells().size(); i++) {
      if (!row.cells().get(i).sourceIds().isEmpty()) {
        strings(table.grid().columns().get(i).id(), row.cells().get(i).sourceIds());
      }
    }
    json.writeEndObject();
  }

  private void strings(String name, List<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private void source(CitedSource source) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", source.id());
    json.writeNumberField("number", source.number());
    told("publisher", source.publisher());
    told("title", source.title());
    told("date", source.date());
    told("url", source.address().map(URI::toString).orElse(""));
    told("licence", source.licence());
    told("seen_as", source.seenAs());
    told("note", source.note());
    json.writeEndObject();
  }

  private void definition(Definition definition) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", definition.id());
    json.writeStringField("name", definition.name());
    told("unit", definition.unit());
    told("definition", definition.text());
    told("formula", definition.formula());
    told("dates", definition.dates());
    told("remark", definition.remark());
    json.writeEndObject();
  }

  private void told(String name, String text) throws IOException {
    if (!text.isBlank()) {
      json.writeStringField(name, text);
    }
  }
}
