package org.modelatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.modelatlas.i18n.Language;

/** Wherever Tab leads, one hears what it is, sees that it has the keyboard, and gets on. */
@Tag("ui")
class FocusUiTest {

  private ProgramWindow window;

  @BeforeEach
  void open() throws TimeoutException {
    window = ProgramWindow.open(Language.EN);
    window.resize(1366, 768);
  }

  @AfterEach
  void close() throws TimeoutException {
    ProgramWindow.close();
  }

  private void assertRoundIsFine() {
    assertEquals(List.of(), TabRound.faults(window.node("top-bar").getScene()));
  }

  @Test
  void roundTheNationWithAFilterOn() throws TimeoutException {
    window.fire("filter-modality");
    window.robot().type(KeyCode.SPACE, KeyCode.ESCAPE);
    window.awaitWholePanel();
    assertRoundIsFine();
  }

  @Test
  void roundAProvinceWithItsModelsAndAChange() throws TimeoutException {
    window.robot().type(KeyCode.DOWN, 6).type(KeyCode.ENTER);
    window.fire("compare");
    window.awaitWholePanel();
    assertRoundIsFine();
  }

  @Test
  void roundTheComparisonBesideTheTable() {
    window.robot().push(KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.ENTER);
    window.robot().push(KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.ENTER);
    window.fire("present-table");
    assertRoundIsFine();
  }

  @Test
  void roundTheBasemapInDark() {
    window.fire("theme");
    window.fire("present-basemap");
    assertRoundIsFine();
  }

  @Test
  void roundALargeTextWithAFoldedLegend() {
    window.choose("menu-size-200");
    assertRoundIsFine();
  }

  @Test
  void roundTheCardsOfTheFilter() {
    window.fire("filter-developer");
    assertEquals(List.of(), TabRound.faults(window.node("filter-keys").getScene()));
    window.robot().type(KeyCode.ESCAPE);
    window.fire("filter-dates");
    assertEquals(List.of(), TabRound.faults(window.node("filter-from").getScene()));
  }

  @Test
  void roundTheHelp() {
    window.robot().push(KeyCode.F1);
    ProgramWindow.settle();
    assertEquals(List.of(), TabRound.faults(window.node("help-list").getScene()));
  }
}
