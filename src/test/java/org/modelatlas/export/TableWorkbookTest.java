package org.modelatlas.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.modelatlas.i18n.Language;
import org.modelatlas.table.Cell;
import org.modelatlas.table.CellText;
import org.modelatlas.table.DataTable;
import org.modelatlas.table.Grid;
import org.modelatlas.table.Row;
import org.modelatlas.testing.ShippedTables;

class TableWorkbookTest {

  private static final int HEADER = 5;

  @Test
  void everyCellIsWhatItIsInTheTable() throws IOException {
    for (DataTable table : ShippedTables.every(Language.ZH, Language.EN)) {
      try (XSSFWorkbook workbook = reopened(table)) {
        assertSame(table.citedGrid(), workbook.getSheetAt(0), HEADER, table);
        assertSame(table.sourceGrid(), workbook.getSheetAt(1), 0, table);
        assertSame(table.definitionGrid(), workbook.getSheetAt(2), 0, table);
      }
    }
  }

  private static void assertSame(Grid grid, XSSFSheet sheet, int header, DataTable table) {
    var text = new CellText(table.wording());
    List<Row> rows = grid.allRows().toList();
    assertEquals(header + rows.size(), sheet.getLastRowNum());
    for (int column = 0; column < grid.columns().size(); column++) {
      XSSFCell head = sheet.getRow(header).getCell(column);
      assertEquals(grid.columns().get(column).label(), head.getStringCellValue());
      assertTrue(head.getCellStyle().getFont().getBold());
      for (int i = 0; i < rows.size(); i++) {
        Cell cell = rows.get(i).cells().get(column);
        assertSame(cell, sheet.getRow(header + 1 + i).getCell(column), text);
      }
    }
  }

  private static void assertSame(Cell cell, XSSFCell read, CellText text) {
    switch (cell) {
      case Cell.Number number -> {
        assertEquals(CellType.NUMERIC, read.getCellType());
        assertEquals(number.value(), read.getNumericCellValue());
        int decimals =
            read.getCellStyle().getDataFormatString().replaceFirst("^#,##0\\.?", "").length();
        assertEquals(number.decimals(), decimals);
      }
      case Cell.Missing _ -> {
        assertEquals(text.plain(cell), read.getStringCellValue());
        assertTrue(read.getCellStyle().getFont().getItalic());
      }
      case Cell.Blank _ -> assertTrue(read == null || read.toString().isEmpty());
      case Cell.Link link ->
          assertEquals(link.address().toString(), read.getHyperlink().getAddress());
      case Cell.Words _, Cell.Dates _, Cell.Tier _ ->
          assertEquals(text.plain(cell), read.getStringCellValue());
    }
  }

  @Test
  void headingFilterAndDateStandOnTopAndTheHeaderStays() throws IOException {
    DataTable table = ShippedTables.all(Language.ZH).models();
    try (XSSFWorkbook workbook = reopened(table)) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertEquals("大模型家族", sheet.getRow(0).getCell(0).getStringCellValue());
      assertEquals("未筛选", sheet.getRow(1).getCell(0).getStringCellValue());
      assertEquals("截至 2026-11-23", sheet.getRow(2).getCell(0).getStringCellValue());
      assertEquals(HEADER + 1, sheet.getPaneInformation().getHorizontalSplitPosition());
      assertTrue(sheet.getPaneInformation().isFreezePane());
      assertEquals(
          List.of("表格", "来源", "定义"),
          List.of(workbook.getSheetName(0), workbook.getSheetName(1), workbook.getSheetName(2)));
    }
  }

  @Test
  void propertiesNameTheTableAndTheDateOfTheData() throws IOException {
    try (XSSFWorkbook workbook = reopened(ShippedTables.all(Language.EN).centres())) {
      var core = workbook.getProperties().getCoreProperties();
      assertEquals("Computing centres", core.getTitle());
      assertEquals(Date.from(Instant.parse("2026-11-23T00:00:00Z")), core.getCreated());
      assertEquals(Date.from(Instant.parse("2026-11-23T00:00:00Z")), core.getModified());
    }
  }

  @Test
  void sameTableGivesTheSameBytesWhereverItIsWritten() throws IOException {
    DataTable table = ShippedTables.all(Language.ZH, Language.EN).centres();
    byte[] first = bytes(table);
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertArrayEquals(first, bytes(table));
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  /** And so the bytes are the same whenever it is written. */
  @Test
  void everyPartCarriesTheDateOfTheDataAndNotTheTimeOfWriting() throws IOException {
    byte[] workbook = bytes(ShippedTables.all(Language.ZH, Language.EN).centres());
    var parts = new ArrayList<String>();
    try (var entries = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        parts.add(entry.getName());
        assertEquals(LocalDateTime.of(2026, 11, 23, 0, 0), entry.getTimeLocal(), entry.getName());
      }
    }
    assertTrue(parts.contains("docProps/core.xml"), parts::toString);
  }

  @Test
  void archivesThatDifferInTheirTimesAloneAreCopiedAlike() throws IOException {
    assertArrayEquals(copied(archive(2001)), copied(archive(2026)));
  }

  private static byte[] archive(int year) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      var entry = new ZipEntry("part.xml");
      entry.setTimeLocal(LocalDateTime.of(year, 1, 2, 3, 4));
      zip.putNextEntry(entry);
      zip.write("text".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private static byte[] copied(byte[] archive) throws IOException {
    var out = new ByteArrayOutputStream();
    FixedZip.copy(archive, LocalDate.of(2026, 11, 23), out);
    return out.toByteArray();
  }

  @Test
  void aTextThatLooksLikeAFormulaIsAText() throws IOException {
    var rows = new ArrayList<Row>();
    for (String odd : OddTable.ODD) {
      rows.add(OddTable.row("r", Cell.Words.of(odd), Cell.Number.exact(1), Cell.Blank.CELL));
    }
    try (XSSFWorkbook workbook = reopened(OddTable.of(rows))) {
      for (int i = 0; i < rows.size(); i++) {
        XSSFCell cell = workbook.getSheetAt(0).getRow(HEADER + 1 + i).getCell(0);
        assertEquals(CellType.STRING, cell.getCellType());
        assertEquals(
            OddTable.ODD.get(i).replace("\r\n", "\n"),
            cell.getStringCellValue().replace("\r\n", "\n"));
      }
    }
  }

  @Test
  void aTextLongerThanASheetTakesIsCutVisibly() throws IOException {
    var row =
        OddTable.row("r", Cell.Words.of("字".repeat(40_000)), Cell.Number.exact(1), Cell.Blank.CELL);
    try (XSSFWorkbook workbook = reopened(OddTable.of(List.of(row)))) {
      String read = workbook.getSheetAt(0).getRow(HEADER + 1).getCell(0).getStringCellValue();
      assertEquals(32_767, read.length());
      assertTrue(read.endsWith("…"));
    }
  }

  @Test
  void manyRowsAreStreamedAndAreTheSame() throws IOException {
    DataTable table = OddTable.of(OddTable.rows(20_001, new Random(5)));
    byte[] first = bytes(table);
    assertArrayEquals(first, bytes(table));
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(first))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertEquals(HEADER + 20_001, sheet.getLastRowNum());
      Grid grid = table.citedGrid();
      for (int i = 0; i < 20_001; i += 997) {
        Cell apples = grid.rows().get(i).cells().get(1);
        XSSFCell read = sheet.getRow(HEADER + 1 + i).getCell(1);
        assertSame(apples, read, new CellText(table.wording()));
      }
      assertNull(sheet.getRow(HEADER + 20_002));
      assertFalse(sheet.getPaneInformation() == null);
    }
  }

  private static XSSFWorkbook reopened(DataTable table) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(table)));
  }

  private static byte[] bytes(DataTable table) throws IOException {
    var bytes = new ByteArrayOutputStream();
    TableExport.write(table, TableFormat.XLSX, bytes);
    return bytes.toByteArray();
  }
}
