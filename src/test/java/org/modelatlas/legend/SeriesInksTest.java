package org.modelatlas.legend;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SeriesInksTest {

  /** A column of the comparison and the outline on the map have one colour. */
  @Test
  void theStyleSheetHasTheSameColours() throws IOException {
    String css = Files.readString(Path.of("resources/styles/compare.css"));
    for (int i = 0; i < SeriesInks.size(); i++) {
      Ink ink = SeriesInks.of(i);
      String hex = String.format(Locale.ROOT, "#%02x%02x%02x", ink.red(), ink.green(), ink.blue());
      assertTrue(css.contains(".series-" + i + " { -series: " + hex + "; }"), hex);
    }
  }
}
