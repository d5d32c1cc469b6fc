package org.modelatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelatlas.i18n.Language;

/** Esc leads out wherever the keyboard is: what floats first, then what was chosen. */
@Tag("ui")
class EscapeUiTest {

  private ProgramWindow window;

  @BeforeEach
  void open() throws TimeoutException {
    window = ProgramWindow.open(Language.EN);
    window.robot().type(KeyCode.DOWN, 6).type(KeyCode.ENTER);
    window.awaitWholePanel();
    assertEquals("Guangdong", window.text("panel-title"));
  }

  @AfterEach
  void close() throws TimeoutException {
    ProgramWindow.close();
  }

  private void focus(String id) {
    window.robot().interact(() -> window.node(id).requestFocus());
    assertEquals(id, window.focused());
  }

  private void escape() {
    window.robot().type(KeyCode.ESCAPE);
    ProgramWindow.settle();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "map",
        "indicator",
        "present-map",
        "menu",
        "filter-modality",
        "time-track",
        "time-play",
        "limits-shown",
        "zoom-in",
        "panel-link-models",
        "panel-models-table",
        "panel-models-order",
        "panel-services-list"
      })
  void theSelectionGoesWhereverTheKeyboardIs(String id) {
    focus(id);
    escape();
    assertEquals("China", window.text("panel-title"));
  }

  @Test
  void anOpenListClosesBeforeTheSelectionGoes() {
    focus("indicator");
    window.robot().interact(((ComboBox<?>) window.node("indicator"))::show);
    escape();
    assertFalse(((ComboBox<?>) window.node("indicator")).isShowing());
    assertEquals("Guangdong", window.text("panel-title"));
    escape();
    assertEquals("China", window.text("panel-title"));
  }

  @Test
  void aCardClosesBeforeTheSelectionGoes() {
    window.fire("filter-modality");
    assertTrue(window.isShown("filter-keys"));
    escape();
    assertFalse(window.isShown("filter-keys"));
    assertEquals("Guangdong", window.text("panel-title"));
    escape();
    assertEquals("China", window.text("panel-title"));
  }

  @Test
  void wordsInAFieldGoBeforeTheSelection() {
    focus("panel-models-words");
    window.robot().write("GPT");
    escape();
    assertEquals("", ((TextField) window.node("panel-models-words")).getText());
    assertEquals("Guangdong", window.text("panel-title"));
    escape();
    assertEquals("China", window.text("panel-title"));
  }

  @Test
  void theComparisonEndsBeforeTheSelectionGoes() {
    window.robot().interact(() -> window.node("map").requestFocus());
    window.robot().push(KeyCode.UP).push(KeyCode.CONTROL, KeyCode.ENTER);
    ProgramWindow.settle();
    focus("compare-close");
    escape();
    assertFalse(window.isShown("compare-panel"));
    assertFalse(window.text("panel-title").equals("China"));
    escape();
    assertEquals("China", window.text("panel-title"));
  }

  @Test
  void anUnfoldedLegendFoldsBeforeTheSelectionGoes() {
    window.resize(1000, 700);
    window.choose("menu-size-200");
    window.fire("legend-fold");
    escape();
    assertEquals("Guangdong", window.text("panel-title"));
    escape();
    assertEquals("China", window.text("panel-title"));
  }
}
