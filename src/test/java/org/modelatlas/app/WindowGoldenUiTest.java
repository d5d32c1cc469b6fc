package org.modelatlas.app;

import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelatlas.i18n.Language;
import org.modelatlas.testing.Golden;
import org.modelatlas.testing.Pictures;
import org.testfx.util.WaitForAsyncUtils;

/** Comparison and table as someone has looked at them, in both themes. */
@Tag("ui")
class WindowGoldenUiTest {

  private static final long PATIENCE_MS = 10_000;

  private ProgramWindow window;

  @AfterEach
  void close() throws TimeoutException {
    ProgramWindow.close();
  }

  private void open(Language language, boolean dark) throws TimeoutException {
    window = ProgramWindow.open(language);
    if (dark) {
      window.fire("theme");
    }
  }

  private static String name(String what, boolean dark, Language language) {
    return what + (dark ? "-dark-" : "-") + language.name().toLowerCase(Locale.ROOT);
  }

  private BufferedImage picture(String id) {
    ProgramWindow.settle();
    return WaitForAsyncUtils.waitForAsyncFx(
        PATIENCE_MS, () -> Pictures.of(window.node(id).snapshot(null, null)));
  }

  @ParameterizedTest
  @CsvSource({"ZH, false", "EN, true"})
  void comparisonIsAsLookedAt(Language language, boolean dark) throws TimeoutException {
    open(language, dark);
    for (int region = 0; region < 3; region++) {
      window.robot().push(KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.ENTER);
      ProgramWindow.settle();
    }
    Golden.assertMatches(name("compare", dark, language), "canvas", picture("compare-panel"));
  }

  @ParameterizedTest
  @CsvSource({"ZH, false", "EN, true"})
  void tableIsAsLookedAt(Language language, boolean dark) throws TimeoutException {
    open(language, dark);
    window.fire("present-table");
    Golden.assertMatches(name("table", dark, language), "canvas", picture("table-stage"));
  }
}
