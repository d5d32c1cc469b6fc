package org.modelatlas.datapackage;

import java.util.List;
import java.util.stream.Collectors;

/** Writes rows as RFC 4180 text with line feeds, so that the same rows give the same bytes. */
public final class CsvText {

  private CsvText() {}

  /** One row, its line feed included. */
  public static String line(List<String> cells) {
    return cells.stream().map(CsvText::quoted).collect(Collectors.joining(",", "", "\n"));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
