package org.modelatlas.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.modelatlas.dataset.Period;
import org.modelatlas.i18n.Language;
import org.modelatlas.table.Cell;
import org.modelatlas.table.DataTable;
import org.modelatlas.testing.ShippedTables;

class TableTextTest {

  private static final Cell NONE =
      new Cell.Missing(Cell.Missing.Why.NOT_REPORTED, "nobody counted", List.of("s-2"));
  private static final DataTable SMALL =
      OddTable.of(
          List.of(
              OddTable.row(
                  "a",
                  Cell.Words.of("=HYPERLINK(\"x\")"),
                  new Cell.Number(-1234.5, 1, List.of("s-2", "s-1")),
                  new Cell.Dates(List.of(Period.parse("2024-H1")))),
              OddTable.row("b", Cell.Words.of("two\nlines\tand tab"), NONE, Cell.Blank.CELL)));

  @Test
  void csvGivesNumbersInFullAndTracesEachRow() throws IOException {
    String sources =
        "[1] An orchard. List of apples. 2025. https://example.org/s-1"
            + " | [2] An orchard. List of apples. 2025. https://example.org/s-2";
    assertEquals(
        List.of(
            "Name,Apples (pieces),Apples · Sources,Apples · Date,Data as of,Filter,"
                + "Sources in full,Definitions",
            "\"'=HYPERLINK(\"\"x\"\")\",-1234.5,\"1, 2\",2024-H1,2026-01-02,no filter,"
                + sources
                + ",Apples — All of them · a ÷ b",
            "\"two\nlines\tand tab\",not reported,2,,2026-01-02,no filter,"
                + sources.substring(sources.indexOf("[2]"))
                + ",Apples — All of them · a ÷ b"),
        Arrays.asList(text(SMALL, TableFormat.CSV).split("\r\n")));
  }

  @Test
  void tsvShowsWhatAPersonSeesWithFootnotesBelow() {
    List<String> lines = TableExport.forClipboard(SMALL).lines().toList();
    assertEquals("Name\tApples (pieces)\tApples · Sources\tApples · Date", lines.getFirst());
    assertEquals("'=HYPERLINK(\"x\")\t-1,234.5\t1, 2\t2024, first half", lines.get(1));
    assertEquals("two lines and tab\tnot reported\t2\t", lines.get(2));
    assertEquals(
        List.of("", "Apples", "no filter · as of 2026-01-02 · Orchard, version 1"),
        lines.subList(3, 6));
    assertTrue(lines.get(6).startsWith("[1] An orchard. "));
    assertEquals("Apples — All of them · a ÷ b", lines.getLast());
  }

  @Test
  void jsonGivesNullWithItsReasonAndSourcesByCell() throws IOException {
    JsonNode json = new ObjectMapper().readTree(text(SMALL, TableFormat.JSON));
    assertEquals("2026-01-02", json.get("as_of").asText());
    JsonNode first = json.get("rows").get(0);
    assertEquals(-1234.5, first.get("values").get("apples").asDouble());
    assertEquals("=HYPERLINK(\"x\")", first.get("values").get("name").asText());
    assertEquals("[\"s-2\",\"s-1\"]", first.get("sources").get("apples").toString());
    JsonNode second = json.get("rows").get(1);
    assertTrue(second.get("values").get("apples").isNull());
    assertEquals(
        "{\"status\":\"not_reported\",\"reason\":\"nobody counted\"}",
        second.get("missing").get("apples").toString());
    assertTrue(second.get("values").get("apples_date").isNull());
    assertFalse(second.get("missing").has("apples_date"));
    assertEquals("a ÷ b", json.get("definitions").get(0).get("formula").asText());
  }

  @Test
  void jsonOfACatalogueGivesSourcesByRow() throws IOException {
    DataTable models = ShippedTables.all(Language.EN).models();
    JsonNode json = new ObjectMapper().readTree(text(models, TableFormat.JSON));
    assertEquals(304, json.get("rows").size());
    for (JsonNode row : json.get("rows")) {
      assertTrue(row.get("sources").isArray() && !row.get("sources").isEmpty());
    }
  }

  @Test
  void onlyTheFormForExcelBeginsWithAByteOrderMark() throws IOException {
    byte[] marked = bytes(SMALL, TableFormat.CSV_FOR_EXCEL);
    byte[] plain = bytes(SMALL, TableFormat.CSV);
    byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    assertArrayEquals(mark, Arrays.copyOf(marked, 3));
    assertArrayEquals(plain, Arrays.copyOfRange(marked, 3, marked.length));
  }

  @Test
  void aWorkbookIsNoText() {
    assertThrows(IllegalArgumentException.class, () -> text(SMALL, TableFormat.XLSX));
  }

  private static String text(DataTable table, TableFormat format) throws IOException {
    var text = new StringWriter();
    TableExport.write(table, format, text);
    return text.toString();
  }

  private static byte[] bytes(DataTable table, TableFormat format) throws IOException {
    var bytes = new ByteArrayOutputStream();
    TableExport.write(table, format, bytes);
    return bytes.toByteArray();
  }
}
