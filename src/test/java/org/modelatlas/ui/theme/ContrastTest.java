package org.modelatlas.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelatlas.workspace.Theme;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Colours that stand on each other can be told apart, in high contrast as far as can be. */
@Tag("ui")
class ContrastTest {

  private static final Pattern TOKEN = Pattern.compile("(-[\\w-]+):\\s*(#[0-9a-f]{6})");
  private static final Path STYLES = Path.of("resources/styles");

  /** WCAG 2.2, success criteria 1.4.3, 1.4.6 and 1.4.11. */
  private static final double TEXT = 4.5;

  private static final double TEXT_ENHANCED = 7;
  private static final double EDGE = 3;

  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private static Map<String, Color> tokens(String... sheets) throws IOException {
    var tokens = new HashMap<String, Color>();
    for (String sheet : sheets) {
      var found = TOKEN.matcher(Files.readString(STYLES.resolve(sheet + ".css")));
      while (found.find()) {
        tokens.put(found.group(1), Color.web(found.group(2)));
      }
    }
    return tokens;
  }

  /** The ratio of WCAG 2.2. */
  private static double ratio(Color a, Color b) {
    double one = luminance(a);
    double other = luminance(b);
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static double luminance(Color c) {
    return 0.2126 * linear(c.getRed())
        + 0.7152 * linear(c.getGreen())
        + 0.0722 * linear(c.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  @Test
  void theRatioIsThatOfTheStandard() {
    assertEquals(21, ratio(Color.BLACK, Color.WHITE), 1e-9);
    assertEquals(4.54, ratio(Color.web("#767676"), Color.WHITE), 0.01);
  }

  private static void assertTexts(Map<String, Color> tokens, double least) {
    String[][] pairs = {
      {"ink", "paper"},
      {"ink", "surface"},
      {"ink", "accent-soft"},
      {"ink", "track"},
      {"ink-soft", "paper"},
      {"ink-soft", "surface"},
      {"accent", "surface"},
      {"accent", "accent-soft"},
      {"caution", "caution-soft"}
    };
    for (String[] pair : pairs) {
      double is = ratio(tokens.get("-atlas-" + pair[0]), tokens.get("-atlas-" + pair[1]));
      assertTrue(is >= least, pair[0] + " on " + pair[1] + ": " + is);
    }
  }

  @ParameterizedTest
  @CsvSource({"light", "dark"})
  void textCanBeRead(String theme) throws IOException {
    assertTexts(tokens("tokens-" + theme), TEXT);
  }

  @ParameterizedTest
  @CsvSource({"light", "dark"})
  void inHighContrastTextStandsOutAndSoDoEdges(String theme) throws IOException {
    var tokens = tokens("tokens-" + theme, "contrast-" + theme);
    assertTexts(tokens, TEXT_ENHANCED);
    for (String edge : new String[] {"hairline", "accent", "compare"}) {
      double is = ratio(tokens.get("-atlas-" + edge), tokens.get("-atlas-surface"));
      assertTrue(is >= EDGE, edge + ": " + is);
    }
  }

  /** The ink that a label of ours gets. */
  private static Color ink(Theme theme, boolean contrast) {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          var label = new Label("text");
          label.getStyleClass().add(StyleClasses.QUIET);
          var scene = new Scene(new StackPane(label));
          Themes.apply(scene, theme, 100, contrast);
          scene.getRoot().applyCss();
          return (Color) label.getTextFill();
        });
  }

  @Test
  void theSheetOfHighContrastIsLaidOverTheTheme() {
    assertEquals(Color.BLACK, ink(Theme.LIGHT, true));
    assertEquals(Color.WHITE, ink(Theme.DARK, true));
    assertFalse(ink(Theme.LIGHT, false).equals(Color.BLACK));
  }
}
