package org.modelatlas.export;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.modelatlas.table.Cell;
import org.modelatlas.table.CellText;
import org.modelatlas.table.Column;
import org.modelatlas.table.Grid;
import org.modelatlas.table.Row;
import org.modelatlas.table.Wording;

/** Writes one sheet of a workbook, from top to bottom. */
final class TableSheet {

  private static final int MOST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private final Sheet sheet;
  private final CellLooks looks;
  private final CellText text;
  private int next;

  TableSheet(Sheet sheet, CellLooks looks, Wording wording) {
    this.sheet = sheet;
    this.looks = looks;
    this.text = new CellText(wording);
  }

  /**
   * A sheet of figures.
   *
   * @param top lines above the table, the first its title
   * @param nameColumns how many columns stay when one scrolls to the right
   */
  void figures(List<String> top, Grid grid, int nameColumns) {
    for (String line : top) {
      boolean title = next == 0;
      var cell = sheet.createRow(next++).createCell(0);
      cell.setCellValue(fitting(line));
      cell.setCellStyle(looks.of(title ? CellLooks.Role.TITLE : CellLooks.Role.UNDER_TITLE));
    }
    next++;
    grid(grid, nameColumns, CellLooks.Role.TEXT);
  }

  /** A sheet of long texts. */
  void texts(Grid grid) {
    grid(grid, 0, CellLooks.Role.WRAPPED);
  }

  private void grid(Grid grid, int nameColumns, CellLooks.Role words) {
    widths(grid);
    int header = next;
    header(grid.columns());
    grid.rows().forEach(row -> row(row, words, false));
    int last = next - 1;
    grid.totals().forEach(row -> row(row, words, true));
    sheet.createFreezePane(nameColumns, header + 1);
    if (last > header) {
      sheet.setAutoFilter(new CellRangeAddress(header, last, 0, grid.columns().size() - 1));
    }
    onPaper(header);
  }

  private void widths(Grid grid) {
    for (int column = 0; column < grid.columns().size(); column++) {
      sheet.setColumnWidth(column, ColumnWidth.of(grid, column, text));
    }
  }

  private void onPaper(int header) {
    sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private void header(List<Column> columns) {
    var row = sheet.createRow(next++);
    for (int i = 0; i < columns.size(); i++) {
      var cell = row.createCell(i);
      cell.setCellValue(fitting(columns.get(i).label()));
      cell.setCellStyle(looks.of(CellLooks.Role.HEADER));
    }
  }

  private void row(Row source, CellLooks.Role words, boolean total) {
    var row = sheet.createRow(next++);
    for (int i = 0; i < source.cells().size(); i++) {
      Cell cell = source.cells().get(i);
      if (total || cell != Cell.Blank.CELL) {
        fill(row.createCell(i), cell, words, total);
      }
    }
  }

  private void fill(
      org.apache.poi.ss.usermodel.Cell cell, Cell source, CellLooks.Role words, boolean total) {
    switch (source) {
      case Cell.Number number -> {
        cell.setCellValue(number.value());
        cell.setCellStyle(looks.of(CellLooks.Role.NUMBER, number.decimals(), total));
      }
      case Cell.Missing missing -> text(cell, missing, looks.of(CellLooks.Role.MISSING, 0, total));
      case Cell.Link link -> {
        text(cell, link, looks.of(CellLooks.Role.LINK, 0, total));
        link(cell, link.address());
      }
      case Cell.Words _, Cell.Dates _, Cell.Tier _, Cell.Blank _ ->
          text(cell, source, looks.of(words, 0, total));
    }
  }

  private void text(org.apache.poi.ss.usermodel.Cell cell, Cell source, CellStyle style) {
    cell.setCellValue(fitting(text.plain(source)));
    cell.setCellStyle(style);
  }

  /** Only addresses of the web can be followed: others might start programs. */
  private void link(org.apache.poi.ss.usermodel.Cell cell, URI address) {
    if (address.getScheme() != null && SCHEMES.contains(address.getScheme())) {
      Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
      link.setAddress(address.toString());
      cell.setHyperlink(link);
    }
  }

  /** A sheet takes no longer text; what is cut ends in an ellipsis. */
  private static String fitting(String text) {
    return text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT - 1) + "…";
  }
}
