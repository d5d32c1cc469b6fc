package org.modelatlas.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.modelatlas.table.DataTable;
import org.modelatlas.table.Heading;

/**
 * A table as a workbook (XLSX): the table under its heading, then its sources, then what its
 * columns count. Needs neither a display nor fonts.
 */
final class TableWorkbook {

  /** Rows that fit below heading and header. */
  static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - 10;

  private static final int STREAMED_ABOVE = 20_000;
  private static final int ROWS_IN_MEMORY = 200;
  private static final int NAME_COLUMNS = 2;
  private static final String PROGRAM = "China Model Atlas";

  private final DataTable table;

  private TableWorkbook(DataTable table) {
    this.table = table;
  }

  /**
   * Writes the workbook; the stream stays open.
   *
   * @throws IOException if the stream fails
   */
  static void write(DataTable table, OutputStream out) throws IOException {
    var archive = new ByteArrayOutputStream();
    new TableWorkbook(table).write(archive);
    FixedZip.copy(archive.toByteArray(), table.heading().seenOn(), out);
  }

  private void write(ByteArrayOutputStream archive) throws IOException {
    try (var whole = new XSSFWorkbook()) {
      describe(whole.getProperties().getCoreProperties());
      if (table.grid().allRows().count() > STREAMED_ABOVE) {
        try (var streamed = new SXSSFWorkbook(whole, ROWS_IN_MEMORY)) {
          streamed.setZip64Mode(Zip64Mode.AsNeeded);
          fill(streamed);
          streamed.write(archive);
        }
      } else {
        fill(whole);
        whole.write(archive);
      }
    }
  }

  private void describe(POIXMLProperties.CoreProperties core) {
    Heading heading = table.heading();
    core.setTitle(heading.title());
    core.setDescription(String.join(" · ", heading.filter(), heading.date(), heading.edition()));
    core.setCreator(PROGRAM);
    core.setLastModifiedByUser(PROGRAM);
    Optional<Date> date = Optional.of(dayOf(heading.seenOn()));
    core.getUnderlyingProperties().setCreatedProperty(date);
    core.getUnderlyingProperties().setModifiedProperty(date);
    core.getUnderlyingProperties()
        .setLanguageProperty(table.wording().languages().getFirst().locale().toLanguageTag());
  }

  private static Date dayOf(LocalDate date) {
    return Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private void fill(Workbook workbook) {
    var looks = new CellLooks(workbook);
    Heading heading = table.heading();
    List<String> top =
        List.of(heading.title(), heading.filter(), heading.date(), heading.edition());
    sheet(workbook, looks, "table.sheet.figures").figures(top, table.citedGrid(), NAME_COLUMNS);
    sheet(workbook, looks, "source.list").texts(table.sourceGrid());
    sheet(workbook, looks, "table.sheet.definitions").texts(table.definitionGrid());
  }

  private TableSheet sheet(Workbook workbook, CellLooks looks, String nameKey) {
    String name = table.wording().say(nameKey).replace(" / ", " ");
    return new TableSheet(
        workbook.createSheet(WorkbookUtil.createSafeSheetName(name)), looks, table.wording());
  }
}
