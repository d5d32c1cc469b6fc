package org.modelatlas.table;

import java.util.List;
import java.util.stream.Stream;

/** Sources and definitions as tables of their own. */
final class Listings {

  private Listings() {}

  static Grid ofSources(Wording wording, List<CitedSource> sources) {
    List<Column> columns =
        List.of(
            Column.plain("number", wording.say("table.column.number"), Column.Kind.NUMBER),
            Column.plain("publisher", wording.say("source.publisher"), Column.Kind.TEXT),
            Column.plain("title", wording.say("table.column.title"), Column.Kind.TEXT),
            Column.plain("date", wording.say("source.date"), Column.Kind.TEXT),
            Column.plain("address", wording.say("source.address"), Column.Kind.LINK),
            Column.plain("licence", wording.say("source.licence"), Column.Kind.TEXT),
            Column.plain("seen_as", wording.say("source.seenAs"), Column.Kind.TEXT),
            Column.plain("note", wording.say("source.note"), Column.Kind.TEXT),
            Column.plain("id", wording.say("table.column.id"), Column.Kind.TEXT));
    return new Grid(columns, sources.stream().map(s -> row(wording, s)).toList(), List.of());
  }

  private static Row row(Wording wording, CitedSource source) {
    Cell address =
        source
            .address()
            .<Cell>map(Cell.Link::new)
            .orElseGet(() -> Cell.Words.of(wording.say("source.noAddress")));
    return new Row(
        source.id(),
        List.of(
            new Cell.Number(source.number(), 0, List.of()),
            Cell.Words.of(source.publisher()),
            Cell.Words.of(source.title()),
            Cell.Words.of(source.date()),
            address,
            Cell.Words.of(source.licence()),
            Cell.Words.of(source.seenAs()),
            Cell.Words.of(source.note()),
            Cell.Words.of(source.id())),
        List.of());
  }

  static Grid ofDefinitions(Wording wording, List<Definition> definitions) {
    List<Column> columns =
        Stream.of("name", "unit", "definition", "formula", "dates", "remark", "id")
            .map(id -> Column.plain(id, wording.say("table.column." + id), Column.Kind.TEXT))
            .toList();
    return new Grid(columns, definitions.stream().map(Listings::row).toList(), List.of());
  }

  private static Row row(Definition definition) {
    return new Row(
        definition.id(),
        Stream.of(
                definition.name(),
                definition.unit(),
                definition.text(),
                definition.formula(),
                definition.dates(),
                definition.remark(),
                definition.id())
            .map(Cell.Words::of)
            .toList(),
        List.of());
  }
}
