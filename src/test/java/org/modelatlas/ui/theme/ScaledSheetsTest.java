package org.modelatlas.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ScaledSheetsTest {

  private static final Path SHEETS = Path.of("resources/styles");

  /** A declaration of a length with a number that has no unit and is not zero. */
  private static final Pattern WITHOUT_UNIT =
      Pattern.compile(
          "-fx-(?:padding|spacing|hgap|vgap|(?:min|pref|max)-(?:width|height)|fixed-cell-size|size"
              + "|background-radius|border-radius|border-width|background-insets|font-size"
              + "|graphic-text-gap|stroke-width|line-spacing)\\s*:[^;}]*(?<![\\w.#-])"
              + "(?!0[\\s;},])\\d+(?:\\.\\d+)?(?=[\\s;},])");

  @Test
  void lengthsGrowByThePercentAndRoomByHalfOfItAndHairlinesNot() {
    String css =
        ".a { -fx-font-size: 10px; -fx-padding: 8px 4px; -fx-border-width: 1px }"
            + ".b { -fx-spacing: 6px; -fx-min-width: 40.5px; }";
    assertEquals(
        ".a { -fx-font-size: 20.00px; -fx-padding: 12.00px 6.00px; -fx-border-width: 1px }"
            + ".b { -fx-spacing: 9.00px; -fx-min-width: 81.00px; }",
        ScaledSheets.scaled(css, 200));
    assertEquals(
        ".a { -fx-font-size: 8.00px; -fx-padding: 7.20px 3.60px; -fx-border-width: 1px }"
            + ".b { -fx-spacing: 5.40px; -fx-min-width: 32.40px; }",
        ScaledSheets.scaled(css, 80));
  }

  /** A length without one would stay as it is at any size of text. */
  @Test
  void everyLengthOfOurSheetsHasAUnit() throws IOException {
    try (var sheets = Files.list(SHEETS)) {
      List<Path> all = sheets.toList();
      assertFalse(all.isEmpty());
      for (Path sheet : all) {
        var found = WITHOUT_UNIT.matcher(Files.readString(sheet));
        assertEquals(List.of(), found.results().map(r -> r.group()).toList(), sheet.toString());
      }
    }
  }
}
