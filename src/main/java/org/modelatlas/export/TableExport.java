package org.modelatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;
import org.modelatlas.table.DataTable;

/** Writes tables in every format; the same table gives the same bytes. */
public final class TableExport {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TableExport() {}

  /**
   * Writes a file, whole or not at all.
   *
   * @throws DataProblemException if it cannot be written, with what to do about it
   */
  public static void write(
      DataTable table, TableFormat format, Path file, SafeFile.Existing existing)
      throws DataProblemException {
    if (format == TableFormat.XLSX) {
      checkRows(table, file);
    }
    SafeFile.write(file, existing, out -> write(table, format, out));
  }

  private static void checkRows(DataTable table, Path file) throws DataProblemException {
    long rows = table.grid().allRows().count();
    if (rows > TableWorkbook.MOST_ROWS) {
      throw new DataProblemException(
          DataProblem.error(
              "export.tooManyRows", Place.of(file.toString()), rows, TableWorkbook.MOST_ROWS));
    }
  }

  /**
   * Writes a table in UTF-8; the stream stays open.
   *
   * @throws IOException if the stream fails
   */
  public static void write(DataTable table, TableFormat format, OutputStream out)
      throws IOException {
    if (format == TableFormat.XLSX) {
      TableWorkbook.write(table, out);
      return;
    }
    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    write(table, format, writer);
    writer.flush();
  }

  /**
   * Writes a table as text; the writer stays open.
   *
   * @throws IOException if the writer fails
   * @throws IllegalArgumentException if the format is not one of text
   */
  public static void write(DataTable table, TableFormat format, Writer out) throws IOException {
    switch (format) {
      case TSV -> TableTsv.write(table, out);
      case CSV -> TableCsv.write(table, out);
      case CSV_FOR_EXCEL -> {
        out.write(BYTE_ORDER_MARK);
        TableCsv.write(table, out);
      }
      case JSON -> TableJson.write(table, out);
      case XLSX -> throw new IllegalArgumentException("a workbook is no text");
    }
  }

  /** A table for the clipboard. */
  public static String forClipboard(DataTable table) {
    var text = new StringWriter();
    try {
      TableTsv.write(table, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
