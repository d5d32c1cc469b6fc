package org.modelatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.i18n.Language;
import org.modelatlas.table.Row;
import org.modelatlas.testing.Pictures;

/** Any figure is copied, and found where else it stands, by the mouse and by the keyboard. */
@Tag("ui")
class FigureMenuUiTest {

  private static final GeoPoint IN_GUANGDONG = new GeoPoint(113.3, 23.5);
  private static final GeoPoint IN_BEIJING = new GeoPoint(116.4, 40.2);
  private static final String BEIJING = "110000";

  /** A menu with its shadow has to lie on the headless platform's screen, as large as this. */
  private static final double SCREEN = 1000;

  private ProgramWindow window;

  @AfterEach
  void close() throws TimeoutException {
    ProgramWindow.close();
  }

  private ContextMenu menu() {
    ProgramWindow.settle();
    List<ContextMenu> open =
        Window.getWindows().stream()
            .filter(w -> w instanceof ContextMenu m && "figure-menu".equals(m.getId()))
            .map(ContextMenu.class::cast)
            .toList();
    assertEquals(1, open.size(), "one menu at a time");
    return open.getFirst();
  }

  private List<String> ids() {
    return menu().getItems().stream().map(MenuItem::getId).filter(id -> id != null).toList();
  }

  /** Walks down from the first item of the menu that is open, and chooses. */
  private void chooseByKeys(String id) {
    int steps = ids().indexOf(id);
    assertTrue(steps >= 0, id + " is not in " + ids());
    for (int i = 0; i < steps; i++) {
      window.robot().push(KeyCode.DOWN);
    }
    window.robot().push(KeyCode.ENTER);
    ProgramWindow.settle();
  }

  private void chooseByMouse(String id) {
    window.robot().clickOn("#" + id);
    ProgramWindow.settle();
  }

  /** The catalogue has 110 families of Beijing. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void aFigureOfTheMapIsCopiedAndFoundInTheTableByMouse(Language language)
      throws TimeoutException, IOException {
    window = ProgramWindow.open(language);
    window.robot().rightClickOn(window.onScreen(IN_BEIJING));
    assertTrue(ids().contains("figure-use-panel-models"), ids()::toString);
    picture("map", language);
    chooseByMouse("figure-copy-value");
    assertEquals("110", window.clipboard());
    window.robot().rightClickOn(window.onScreen(IN_BEIJING));
    chooseByMouse("figure-copy-whole");
    String whole = window.clipboard();
    assertTrue(whole.contains("110") && whole.contains("[1]"), whole);
    window.robot().rightClickOn(window.onScreen(IN_BEIJING));
    chooseByMouse("figure-use-table-models");
    assertTrue(window.isShown("table"));
    assertEquals(BEIJING, table().getSelectionModel().getSelectedItem().id());
    assertEquals("table", window.focused());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aFigureOfTheMapIsCopiedAndFoundInThePanelByKeys(Language language)
      throws TimeoutException, IOException {
    window = ProgramWindow.open(language);
    window.robot().push(KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.F10);
    picture("map-keys", language);
    chooseByKeys("figure-copy-with-unit");
    assertTrue(window.clipboard().startsWith("110 "), window.clipboard());
    window.robot().push(KeyCode.CONTEXT_MENU);
    chooseByKeys("figure-use-panel-models");
    assertEquals(language == Language.ZH ? "北京市" : "Beijing", window.text("panel-title"));
  }

  /** So that a menu below it lies on the screen. */
  private void scrollToTop(Node node) {
    ScrollPane scroll = window.robot().lookup(".region-panel > .scroll-pane").query();
    Node content = scroll.getContent();
    double top = content.sceneToLocal(node.localToScene(0, 0)).getY();
    double hidden = content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
    scroll.setVvalue(Math.clamp(top / hidden, 0, 1));
  }

  /** The bar's own click still filters: the menu is one click or two keys away from it. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void aBarOfAChartIsCopiedByMouseAndByKeys(Language language) throws TimeoutException {
    window = ProgramWindow.open(language);
    window.resize(SCREEN, SCREEN);
    window.awaitWholePanel();
    var bar = (ToggleButton) window.node("panel-chart-modality-MULTIMODAL");
    window.robot().interact(() -> scrollToTop(bar));
    window.robot().interact(bar::requestFocus);
    ProgramWindow.settle();
    window.robot().push(KeyCode.SHIFT, KeyCode.F10);
    chooseByKeys("figure-copy-value");
    String byKeys = window.clipboard();
    assertTrue(bar.getAccessibleText().contains(byKeys), byKeys);
    window.robot().rightClickOn(bar);
    chooseByMouse("figure-copy-whole");
    assertTrue(window.clipboard().contains("[1]"), window.clipboard());
    assertFalse(bar.isSelected());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aFigureOfThePanelLeadsToWhatIsWorkedOutFromIt(Language language)
      throws TimeoutException, IOException {
    window = ProgramWindow.open(language);
    window.robot().clickOn(window.onScreen(IN_GUANGDONG));
    window.awaitWholePanel();
    window.robot().clickOn("#panel-link-talent");
    ProgramWindow.settle();
    Node part = window.robot().lookup("#panel-talent .fact").nth(0).query();
    window.robot().rightClickOn(part);
    assertTrue(ids().contains("figure-use-derived-talent_density"), ids()::toString);
    picture("panel", language);
    chooseByMouse("figure-copy-sources");
    assertTrue(window.clipboard().startsWith("[1] "), window.clipboard());
    Node mark = window.robot().lookup("#panel-talent .fact .atlas-source-mark").nth(0).query();
    window.robot().interact(mark::requestFocus);
    window.robot().push(KeyCode.SHIFT, KeyCode.F10);
    chooseByKeys("figure-use-derived-talent_density");
    assertEquals("map", window.focused());
    window.robot().push(KeyCode.SHIFT, KeyCode.F10);
    assertTrue(ids().contains("figure-use-ranking-talent_density"), ids()::toString);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aFigureOfTheComparisonLeadsToItsRanking(Language language)
      throws TimeoutException, IOException {
    window = ProgramWindow.open(language);
    window.resize(SCREEN, SCREEN);
    window.robot().push(KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.ENTER);
    window.robot().push(KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.ENTER);
    ProgramWindow.settle();
    window.robot().rightClickOn("#compare-cell-models-110000");
    picture("compare", language);
    chooseByMouse("figure-copy-date");
    assertTrue(window.clipboard().contains("2026-11-23"), window.clipboard());
    Node cell = window.node("compare-cell-models-110000");
    window.robot().interact(() -> cell.lookup(".atlas-source-mark").requestFocus());
    window.robot().push(KeyCode.SHIFT, KeyCode.F10);
    chooseByKeys("figure-use-ranking-models");
    assertTrue(window.isShown("panel-ranking"));
    window.robot().push(KeyCode.SHIFT, KeyCode.F10);
    assertTrue(ids().contains("figure-use-table-models"), ids()::toString);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aCellOfTheTableIsCopiedByKeysAndFoundInTheComparison(Language language)
      throws TimeoutException, IOException {
    window = ProgramWindow.open(language);
    window.robot().push(KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.ENTER);
    window.robot().clickOn("#present-table");
    window.tabTo("table").push(KeyCode.HOME);
    for (int i = 0; i < 3; i++) {
      window.robot().push(KeyCode.RIGHT);
    }
    picture("table-cursor", language);
    window.robot().push(KeyCode.SHIFT, KeyCode.F10);
    picture("table", language);
    chooseByKeys("figure-copy-value");
    assertEquals("110", window.clipboard());
    window.robot().push(KeyCode.SHIFT, KeyCode.F10);
    chooseByKeys("figure-use-comparison-models");
    Node cell = window.node("compare-cell-models-110000");
    assertTrue(cell.lookupAll("*").stream().anyMatch(Node::isFocused));
  }

  @SuppressWarnings("unchecked")
  private TableView<Row> table() {
    return (TableView<Row>) window.node("table");
  }

  /** The window with the menu in it, which is a window of its own. */
  private void picture(String name, Language language) throws IOException {
    ProgramWindow.settle();
    Pictures.write(
        window.pictureWithMenus(),
        Path.of("target/pictures/menu-" + name + "-" + language + ".png"));
  }
}
