package org.modelatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.i18n.Language;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Three questions of an analyst, each by mouse and by keyboard alone: which open multimodal models
 * come from universities; where is the work moving; who stands behind a model, and how does its
 * province compare. The numbers are counted in {@code models.csv}.
 */
@Tag("ui")
@ParameterizedClass
@EnumSource(Language.class)
class ExploreJourneysUiTest {

  private static final int MOST_CHOICES = 40;

  /** A busy machine takes two clicks for single ones. */
  private static final int MOST_TRIES = 4;

  private static final GeoPoint IN_GUANGDONG = new GeoPoint(112.9, 24.2);

  private final Language language;
  private ProgramWindow window;

  ExploreJourneysUiTest(Language language) {
    this.language = language;
  }

  @BeforeEach
  void open() throws TimeoutException {
    window = ProgramWindow.open(language);
  }

  @AfterEach
  void close() throws TimeoutException {
    ProgramWindow.close();
  }

  private String in(String chinese, String english) {
    return language == Language.ZH ? chinese : english;
  }

  @Test
  void whichModelsByMouse() {
    clickChoice("filter-openness", "YES");
    clickChoice("filter-modality", "MULTIMODAL");
    clickChoice("filter-developer-kind", "UNIVERSITY");
    assertTrue(window.text("filter-count").startsWith("4 / 304"), window.text("filter-count"));
    window.robot().clickOn("#present-table").clickOn("#table-kind-models");
    ProgramWindow.settle();
    assertEquals(4, window.rows("table"));
    window.robot().clickOn("#present-map").clickOn(window.onScreen(IN_GUANGDONG));
    ProgramWindow.settle();
    assertEquals(in("广东省", "Guangdong"), window.text("panel-title"));
    assertEquals(1, window.rows("panel-models-table"));
    window.robot().clickOn("#filter-clear");
    ProgramWindow.settle();
    assertEquals(46, window.rows("panel-models-table"));
  }

  private void clickChoice(String button, String key) {
    window.robot().clickOn("#" + button);
    ProgramWindow.settle();
    Node cell =
        window.robot().lookup(".filter-key").queryAll().stream()
            .filter(node -> node instanceof ListCell<?> c && key.equals(c.getItem()))
            .findFirst()
            .orElseThrow();
    window.robot().clickOn(cell).type(KeyCode.ESCAPE);
  }

  @Test
  void whichModelsByKeyboard() {
    typeChoice("filter-modality", "MULTIMODAL");
    typeChoice("filter-developer-kind", "UNIVERSITY");
    typeChoice("filter-openness", "YES");
    assertTrue(window.text("filter-count").startsWith("4 / 304"), window.text("filter-count"));
    window.backTo("present-map").push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    ProgramWindow.settle();
    window.tabTo("table-kind-regions").push(KeyCode.RIGHT);
    ProgramWindow.settle();
    assertEquals(4, window.rows("table"));
    window.backTo("filter-clear").type(KeyCode.SPACE);
    assertTrue(window.text("filter-count").startsWith("304 / 304"));
    assertEquals(304, window.rows("table"));
  }

  private void typeChoice(String button, String key) {
    window.tabTo(button).type(KeyCode.SPACE);
    ProgramWindow.settle();
    for (int i = 0; i < MOST_CHOICES && !key.equals(focusedKey()); i++) {
      window.robot().type(KeyCode.DOWN);
    }
    window.robot().type(KeyCode.SPACE, KeyCode.ESCAPE);
    assertEquals(button, window.focused());
  }

  private Object focusedKey() {
    return ((ListView<?>) window.node("filter-keys")).getFocusModel().getFocusedItem();
  }

  @Test
  void whereIsItMovingByMouse() throws TimeoutException {
    window.robot().clickOn("#compare");
    window.awaitShown("move-110000");
    window.robot().clickOn("#measure-percent").clickOn("#measure-absolute");
    window.robot().clickOn("#move-110000");
    assertEquals(in("北京市", "Beijing"), window.text("panel-title"));
    window.robot().clickOn("#compare-end");
    ProgramWindow.settle();
    assertFalse(window.isShown("moves"));
  }

  @Test
  void whereIsItMovingByKeyboard() throws TimeoutException {
    window.tabTo("time-track").type(KeyCode.HOME).type(KeyCode.RIGHT);
    assertEquals("2020-07-31", window.text("time-date"));
    window.robot().type(KeyCode.END).type(KeyCode.PAGE_DOWN, 2);
    window.tabTo("compare").type(KeyCode.SPACE);
    window.awaitShown("move-110000");
    window.tabTo("move-110000").type(KeyCode.SPACE);
    assertEquals(in("北京市", "Beijing"), window.text("panel-title"));
    window.tabTo("compare-end").type(KeyCode.SPACE);
    ProgramWindow.settle();
    assertFalse(window.isShown("moves"));
    window.robot().push(KeyCode.CONTROL, KeyCode.Z);
    ProgramWindow.settle();
    assertTrue(window.isShown("moves"), "the end of a comparison is a step that is taken back");
  }

  @Test
  void whoStandsBehindAModelByMouse() throws TimeoutException {
    window.robot().clickOn("#search");
    search("紫东太初");
    window.robot().clickOn(found());
    window.awaitWholePanel();
    assertEquals(in("北京市", "Beijing"), window.text("panel-title"));
    assertEquals(1, window.rows("panel-models-table"), "the list is narrowed to the model");
    for (int i = 0; i < MOST_TRIES && !window.isShown("crumbs"); i++) {
      window.robot().doubleClickOn(window.onScreen(IN_GUANGDONG));
      ProgramWindow.settle();
    }
    window.awaitShown("city-440300");
    window.robot().clickOn("#crumb-nation");
    ProgramWindow.settle();
    assertFalse(window.isShown("crumbs"));
  }

  @Test
  void whoStandsBehindAModelByKeyboard() throws TimeoutException {
    window.robot().push(KeyCode.CONTROL, KeyCode.F);
    search("zidongtaichu");
    window.robot().type(KeyCode.ENTER);
    window.awaitWholePanel();
    assertEquals(in("北京市", "Beijing"), window.text("panel-title"));
    window.tabTo("map").push(KeyCode.CONTROL, KeyCode.ENTER);
    window.robot().push(KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.ENTER);
    ProgramWindow.settle();
    assertTrue(window.isShown("compare-chip-110000"));
    assertTrue(window.isShown("compare-panel"));
    window.tabTo("compare-copy-table").type(KeyCode.SPACE);
    ProgramWindow.settle();
    assertTrue(clipboard().lines().count() > 10, clipboard());
    window.tabTo("compare-close").type(KeyCode.SPACE);
    ProgramWindow.settle();
    assertTrue(window.isShown("region-panel"));
  }

  private void search(String text) throws TimeoutException {
    var box = (TextField) window.node("search");
    window.robot().interact(() -> box.setText(text));
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> window.isShown("search-results"));
    ProgramWindow.settle();
  }

  /** The line of the only model that bears the name. */
  private Node found() {
    return window.robot().lookup("#search-results .list-cell").queryAll().stream()
        .filter(node -> node instanceof ListCell<?> cell && !cell.isEmpty())
        .filter(node -> node.lookup(".found-line") != null)
        .findFirst()
        .orElseThrow();
  }

  private String clipboard() {
    var text = new StringBuilder();
    window.robot().interact(() -> text.append(Clipboard.getSystemClipboard().getString()));
    return text.toString();
  }
}
