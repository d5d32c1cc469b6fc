package org.modelatlas.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The shipped tables of Chinese script; {@code src/data/pinyin} makes them. */
final class ReadingTables {

  private ReadingTables() {}

  /**
   * The lines of a table.
   *
   * @throws UncheckedIOException if the program's own files cannot be read
   */
  static List<String> lines(String table) {
    try (InputStream in = ReadingTables.class.getResourceAsStream("/pinyin/" + table + ".txt")) {
      var bytes = new InputStreamReader(Objects.requireNonNull(in, table), StandardCharsets.UTF_8);
      return new BufferedReader(bytes).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
