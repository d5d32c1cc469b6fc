package org.modelatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelatlas.i18n.Language;
import org.modelatlas.table.Cell;
import org.modelatlas.table.Column;
import org.modelatlas.table.DataTable;
import org.modelatlas.table.Grid;
import org.modelatlas.table.Row;
import org.modelatlas.testing.ShippedTables;

/** What was written as text is read again by someone else's reader, cell by cell. */
class TableTextPropertyTest {

  private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

  @ParameterizedTest
  @ValueSource(longs = {1, 20, 300, 4000, 50000})
  void oddTablesSurvive(long seed) throws IOException {
    assertSurvives(OddTable.of(OddTable.rows(200, new Random(seed))), "seed " + seed);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void shippedTablesSurvive(Language language) throws IOException {
    for (DataTable table : ShippedTables.every(language)) {
      assertSurvives(table, table.heading().title());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8, 9})
  void linesAndTabsOfTheClipboardAreThoseOfTheTable(long seed) {
    DataTable table = OddTable.of(OddTable.rows(200, new Random(seed)));
    Grid grid = table.citedGrid();
    List<String> lines = List.of(TableExport.forClipboard(table).split("\n"));
    for (int i = 0; i <= grid.rows().size(); i++) {
      List<String> cells = List.of(lines.get(i).split("\t", -1));
      assertEquals(grid.columns().size(), cells.size(), "seed " + seed + ", line " + i);
      boolean number = i > 0 && grid.rows().get(i - 1).cells().get(1) instanceof Cell.Number;
      assertTrue(isHarmless(cells.getFirst()) && (number || isHarmless(cells.get(1))));
    }
  }

  private static void assertSurvives(DataTable table, String where) throws IOException {
    var text = new StringWriter();
    TableExport.write(table, TableFormat.CSV, text);
    Grid grid = table.citedGrid();
    List<Row> rows = grid.allRows().toList();
    List<String[]> read = read(text.toString());
    assertEquals(rows.size() + 1, read.size(), where);
    assertEquals(
        grid.columns().stream().map(Column::label).toList(),
        List.of(read.getFirst()).subList(0, grid.columns().size()));
    for (int i = 0; i < rows.size(); i++) {
      String[] cells = read.get(i + 1);
      assertEquals(read.getFirst().length, cells.length, where + ", row " + i);
      for (int j = 0; j < grid.columns().size(); j++) {
        assertSame(rows.get(i).cells().get(j), cells[j], where + ", row " + i + ", cell " + j);
      }
    }
  }

  private static void assertSame(Cell cell, String read, String where) {
    switch (cell) {
      case Cell.Number number -> assertEquals(number.value(), Double.parseDouble(read), where);
      case Cell.Missing missing -> {
        assertTrue(!read.isBlank() && !read.matches(".*\\d.*"), where + ": " + missing + read);
      }
      case Cell.Words words -> {
        assertEquals(words.text(), isHarmless(words.text()) ? read : read.substring(1), where);
        assertTrue(isHarmless(read), where);
      }
      case Cell.Blank _ -> assertEquals("", read, where);
      case Cell.Tier tier -> assertEquals(tier.name(), read, where);
      case Cell.Dates dates -> assertTrue(read.startsWith(dates.periods().getFirst().text()));
      case Cell.Link link -> assertEquals(link.address().toString(), read, where);
    }
  }

  private static boolean isHarmless(String text) {
    return text.isEmpty() || DANGEROUS.indexOf(text.charAt(0)) < 0;
  }

  private static List<String[]> read(String csv) throws IOException {
    var mapper = new CsvMapper().enable(CsvParser.Feature.WRAP_AS_ARRAY);
    try (MappingIterator<String[]> rows = mapper.readerFor(String[].class).readValues(csv)) {
      return rows.readAll();
    }
  }
}
