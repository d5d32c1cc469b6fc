package org.modelatlas.citation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.table.Cell;
import org.modelatlas.table.CellText;
import org.modelatlas.table.Citations;
import org.modelatlas.table.Column;
import org.modelatlas.table.DataTable;
import org.modelatlas.table.Definition;
import org.modelatlas.table.Row;
import org.modelatlas.table.Wording;

/** Puts a cell of a catalogue's table into words. */
final class CellCitation {

  /** The columns that say as of when a row holds. */
  private static final List<String> DATES = List.of("as_of", "filed");

  private final FigureReference.OfCell reference;
  private final Atlas atlas;
  private final Wording wording;
  private final CellText text;

  CellCitation(FigureReference.OfCell reference, Atlas atlas, Wording wording) {
    this.reference = reference;
    this.atlas = atlas;
    this.wording = wording;
    this.text = new CellText(wording);
  }

  FigureCitation citation() {
    DataTable table = reference.table();
    Row row = reference.row();
    Column column = reference.column();
    Cell cell = row.cells().get(table.grid().columns().indexOf(column));
    return new FigureCitation(
        wording.say("figure.cite.name", name(), column.header()),
        text.shown(cell),
        cell instanceof Cell.Number ? column.unit() : "",
        date().map(text::shown).orElse(table.heading().date()),
        definition(),
        List.of(
            cell instanceof Cell.Missing missing ? missing.reason() : "",
            FigureCitations.edition(atlas, wording)),
        Citations.of(atlas, wording, row.sourcesOf(cell)));
  }

  /** The first words of the row that name something: what it is about. */
  private String name() {
    Row row = reference.row();
    List<Column> columns = reference.table().grid().columns();
    for (int i = 0; i < columns.size(); i++) {
      String id = columns.get(i).id();
      boolean names = id.startsWith("name_") || id.equals("service");
      if (names && row.cells().get(i) instanceof Cell.Words words) {
        return words.text();
      }
    }
    return row.id();
  }

  private Optional<Cell> date() {
    return DATES.stream()
        .map(reference.table().grid()::indexOf)
        .filter(index -> index >= 0)
        .map(reference.row().cells()::get)
        .filter(Cell.Dates.class::isInstance)
        .findFirst();
  }

  private String definition() {
    return reference.table().definitions().stream()
        .filter(definition -> definition.id().equals(reference.column().id()))
        .map(Definition::footnote)
        .collect(Collectors.joining("\n"));
  }
}
