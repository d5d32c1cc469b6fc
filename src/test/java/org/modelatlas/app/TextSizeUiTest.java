package org.modelatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelatlas.i18n.Language;
import org.modelatlas.workspace.Settings;
import org.modelatlas.workspace.SettingsFile;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Nothing that is written is cut, at any size of text: in the smallest window up to 150 %, on the
 * usual small screen up to 200 %.
 */
@Tag("ui")
@ParameterizedClass
@MethodSource("sizes")
class TextSizeUiTest {

  private static final long PATIENCE_MS = 10_000;

  @Parameter(0)
  private Language language;

  @Parameter(1)
  private int percent;

  @Parameter(2)
  private double width;

  @Parameter(3)
  private double height;

  @TempDir private Path folder;

  private ProgramWindow window;

  static Stream<Arguments> sizes() {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                Stream.of(
                    Arguments.of(language, 80, 1000, 700),
                    Arguments.of(language, 100, 1000, 700),
                    Arguments.of(language, 150, 1000, 700),
                    Arguments.of(language, 150, 1366, 768),
                    Arguments.of(language, 200, 1366, 768)));
  }

  @BeforeEach
  void open() throws TimeoutException {
    var kept = new SettingsFile(folder.resolve("settings.json"));
    kept.write(Settings.FIRST.withLanguage(Optional.of(language)).withTextPercent(percent));
    window = ProgramWindow.open(language, Optional.of(kept));
    window.resize(width, height);
  }

  @AfterEach
  void close() throws TimeoutException {
    ProgramWindow.close();
  }

  @Test
  void theWindowWithTheNationThenAProvinceItsModelsAndItsEnd() throws TimeoutException {
    window.awaitWholePanel();
    assertNothingIsCut("the nation");
    scrollPanelToItsEnd();
    assertNothingIsCut("the end of the nation's panel");
    selectGuangdong();
    assertNothingIsCut("the head of the panel");
    window.fire("panel-link-models");
    assertNothingIsCut("the models");
    assertCutNamesExplainThemselves();
    window.fire("panel-link-filings");
    assertNothingIsCut("the filings");
    scrollPanelToItsEnd();
    assertNothingIsCut("the sources");
  }

  @Test
  void theWindowWithAChangeWithAFilterAndItsCardsAndTwoViewsOfComputing() {
    window.fire("compare");
    assertNothingIsCut("the change");
    chooseAllModalities();
    window.showIndicator("centres");
    assertNothingIsCut("filter and centres");
    for (String card : List.of("developer", "modality", "dates")) {
      window.fire("filter-" + card);
      assertNothingIsCut("the card of " + card);
      window.robot().push(KeyCode.ESCAPE);
      ProgramWindow.settle();
    }
  }

  @Test
  void theTablesTheBasemapAndTheHelp() {
    window.fire("present-table");
    assertNothingIsCut("provinces");
    window.fire("table-kind-models");
    assertNothingIsCut("models");
    window.fire("present-basemap");
    assertNothingIsCut("the basemap");
    window.robot().push(KeyCode.F1);
    ProgramWindow.settle();
    assertNothingIsCut("the help");
  }

  @Test
  void provincesSideBySideAndWhatWasFound() throws TimeoutException {
    compareThree();
    assertNothingIsCut("the comparison");
    scrollToEnd("#compare-scroll");
    assertNothingIsCut("the end of the comparison");
    window.robot().interact(() -> window.node("search").requestFocus());
    window.robot().write("tong");
    window.awaitShown("search-results");
    assertNothingIsCut("the results");
    assertCutNamesExplainThemselves();
  }

  private void selectGuangdong() throws TimeoutException {
    window.robot().interact(() -> window.node("map").requestFocus());
    window.robot().type(KeyCode.DOWN, 6).type(KeyCode.ENTER);
    window.awaitWholePanel();
  }

  private void chooseAllModalities() {
    window.fire("filter-modality");
    for (int i = 0; i < 4; i++) {
      window.robot().type(KeyCode.SPACE, KeyCode.DOWN);
    }
    window.robot().push(KeyCode.ESCAPE);
    ProgramWindow.settle();
  }

  private void compareThree() {
    window.robot().interact(() -> window.node("map").requestFocus());
    for (int i = 0; i < 3; i++) {
      window.robot().push(KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.ENTER);
      ProgramWindow.settle();
    }
  }

  private void scrollPanelToItsEnd() {
    scrollToEnd(".region-panel > .scroll-pane");
  }

  private void scrollToEnd(String query) {
    ScrollPane scroll = window.robot().lookup(query).query();
    window.robot().interact(() -> scroll.setVvalue(1));
    ProgramWindow.settle();
  }

  private void assertNothingIsCut(String where) {
    ProgramWindow.settle();
    var faults =
        WaitForAsyncUtils.waitForAsyncFx(
            PATIENCE_MS,
            () -> {
              var all = new ArrayList<String>();
              for (Window shown : List.copyOf(Window.getWindows())) {
                all.addAll(ShownTexts.faults(shown.getScene().getRoot()));
              }
              return all;
            });
    assertEquals(List.of(), faults, where);
  }

  /** A name that is cut in its row is there whole under the pointer. */
  private void assertCutNamesExplainThemselves() {
    var cut =
        WaitForAsyncUtils.waitForAsyncFx(
            PATIENCE_MS,
            () ->
                List.copyOf(Window.getWindows()).stream()
                    .flatMap(shown -> ShownTexts.cutInRows(shown.getScene().getRoot()).stream())
                    .toList());
    for (Labeled label : cut.stream().limit(2).toList()) {
      window.robot().moveTo(label);
      ProgramWindow.settle();
      assertFalse(label.getTooltip() == null, label::getText);
      assertEquals(label.getText(), label.getTooltip().getText());
    }
  }
}
