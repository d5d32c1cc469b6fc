package org.modelatlas.export;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.modelatlas.dataset.Period;
import org.modelatlas.i18n.Language;
import org.modelatlas.table.Cell;
import org.modelatlas.table.CitedSource;
import org.modelatlas.table.Column;
import org.modelatlas.table.DataTable;
import org.modelatlas.table.Definition;
import org.modelatlas.table.Grid;
import org.modelatlas.table.Heading;
import org.modelatlas.table.Row;
import org.modelatlas.table.Wording;

/** Plainly artificial tables: apples that never grew, with texts that break things. */
final class OddTable {

  static final List<String> ODD =
      List.of(
          "=1+1",
          "+1",
          "-2",
          "@SUM(A1)",
          "＝1＋1",
          "\t=1",
          "\r\n=1",
          "a\tb",
          "two\nlines",
          "\"quoted\", and, commas",
          "plain",
          "中文，逗号",
          "'apostrophe",
          "𠀀 rare",
          " leading blank");

  private OddTable() {}

  static DataTable of(List<Row> rows) {
    List<Column> columns =
        List.of(
            Column.plain("name", "Name", Column.Kind.TEXT),
            new Column(
                "apples",
                "Apples",
                "pieces",
                "Apples (pieces)",
                Column.Kind.NUMBER,
                Optional.of("apples")),
            Column.plain("apples_date", "Apples · Date", Column.Kind.DATE));
    return new DataTable(
        new Heading(
            "Apples",
            "no filter",
            "as of 2026-01-02",
            LocalDate.of(2026, 1, 2),
            "Orchard, version 1",
            LocalDate.of(2026, 1, 3)),
        Wording.of(Language.EN),
        new Grid(columns, rows, List.of()),
        List.of(source(1, "s-1"), source(2, "s-2")),
        List.of(new Definition("apples", "Apples", "pieces", "All of them", "a ÷ b", "", "")));
  }

  private static CitedSource source(int number, String id) {
    return new CitedSource(
        number,
        id,
        "An orchard",
        "List of apples",
        "2025",
        Optional.of(URI.create("https://example.org/" + id)),
        "",
        "Original publication",
        "");
  }

  static Row row(String id, Cell name, Cell apples, Cell date) {
    return new Row(id, List.of(name, apples, date), List.of());
  }

  /** Rows of everything that a cell can be. */
  static List<Row> rows(int count, Random random) {
    var rows = new ArrayList<Row>();
    for (int i = 0; i < count; i++) {
      String name = ODD.get(random.nextInt(ODD.size())) + ODD.get(random.nextInt(ODD.size()));
      rows.add(row("r" + i, Cell.Words.of(name), figure(random), date(random)));
    }
    return rows;
  }

  static Cell figure(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> new Cell.Missing(Cell.Missing.Why.NOT_REPORTED, "nobody counted", List.of("s-2"));
      case 1 -> new Cell.Missing(Cell.Missing.Why.NOT_APPLICABLE, "no trees", List.of("s-1"));
      case 2 -> new Cell.Tier("leading group", OptionalInt.empty(), List.of("s-1"));
      case 3 -> new Cell.Number(0, 0, List.of("s-1"));
      default -> new Cell.Number(random.nextGaussian() * 1e6, 1, List.of("s-2", "s-1"));
    };
  }

  private static Cell date(Random random) {
    return random.nextBoolean()
        ? Cell.Blank.CELL
        : new Cell.Dates(List.of(Period.parse("2024-H1"), Period.parse("2025-03")));
  }
}
