package org.modelatlas.problem;

/**
 * Where in a person's file a problem stands.
 *
 * @param file name or path as the person gave it
 * @param line counted from 1, or 0 where a line says nothing (binary or whole file)
 * @param column counted from 1 in characters, or 0 where it says nothing
 * @param item the feature, row, table or field concerned in the file's own words, or empty
 */
public record Place(String file, int line, int column, String item) {

  /** The file as a whole. */
  public static Place of(String file) {
    return new Place(file, 0, 0, "");
  }

  /** A line of a file. */
  public static Place of(String file, int line) {
    return new Place(file, line, 0, "");
  }

  /** The same place with the feature, row or field named. */
  public Place item(String item) {
    return new Place(file, line, column, item);
  }

  /** The customary {@code file:line:column}, without the parts that say nothing. */
  public String label() {
    var text = new StringBuilder(file);
    if (line > 0) {
      text.append(':').append(line);
      if (column > 0) {
        text.append(':').append(column);
      }
    }
    return text.toString();
  }
}
