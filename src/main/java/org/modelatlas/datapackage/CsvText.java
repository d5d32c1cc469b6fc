package org.modelatlas.datapackage;

import java.util.List;

/** Writes rows as RFC 4180 text, the same bytes for the same rows. */
public final class CsvText {

  private CsvText() {}

  /** One row that ends in a line feed. */
  public static String line(List<String> cells) {
    return line(cells, "\n");
  }

  /** One row with its ending. */
  public static String line(List<String> cells, String ending) {
    var line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        line.append(',');
      }
      append(line, cells.get(i));
    }
    return line.append(ending).toString();
  }

  private static void append(StringBuilder line, String cell) {
    if (isPlain(cell)) {
      line.append(cell);
    } else {
      line.append('"').append(cell.replace("\"", "\"\"")).append('"');
    }
  }

  private static boolean isPlain(String cell) {
    return cell.indexOf(',') < 0
        && cell.indexOf('"') < 0
        && cell.indexOf('\n') < 0
        && cell.indexOf('\r') < 0;
  }
}
