package org.modelatlas.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.FacetChoice;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.i18n.Language;
import org.modelatlas.sheet.SheetComposer;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.testing.ShippedSheets;
import org.modelatlas.testing.SnapshotFixture;
import org.modelatlas.ui.explorer.ExplorerWindow;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.region.RegionPanel;
import org.modelatlas.ui.region.content.PanelContents;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Preferences;
import org.modelatlas.ui.theme.Fonts;
import org.modelatlas.ui.theme.Themes;
import org.modelatlas.workspace.Settings;
import org.modelatlas.workspace.Theme;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
class FilterBarUiTest {

  /** Open multimodal models from universities outside Beijing before 2024. */
  private static final ModelFilter JOURNEY =
      ModelFilter.NONE
          .with(Facet.OPENNESS, FacetChoice.only("YES"))
          .with(Facet.MODALITY, FacetChoice.only("MULTIMODAL"))
          .with(Facet.DEVELOPER_KIND, FacetChoice.only("UNIVERSITY"))
          .with(Facet.PROVINCE, FacetChoice.without("110000"))
          .listed(Optional.empty(), Optional.of(LocalDate.of(2023, 12, 31)));

  private final FxRobot robot = new FxRobot();
  private ExplorerState state;
  private Scene scene;

  @BeforeAll
  static void start() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    Fonts.load();
  }

  @AfterEach
  void close() throws TimeoutException {
    robot.interact(() -> List.copyOf(Window.getWindows()).forEach(FilterBarUiTest::hide));
    FxToolkit.cleanupStages();
  }

  private static void hide(Window window) {
    if (window instanceof PopupWindow) {
      window.hide();
    }
  }

  private void open(Language language) throws TimeoutException {
    state = new ExplorerState(ShippedSheets.view("models", language));
    FxToolkit.setupStage(
        stage -> {
          var index = new AtlasIndex(ShippedSheets.ATLAS);
          var model =
              new MapModel(
                  ShippedSheets.ATLAS,
                  ShippedSheets.FIGURES,
                  ShippedSheets.GEOMETRY,
                  new SheetComposer(TypeMetrics.bundled()));
          var panel = new RegionPanel(state, new PanelContents(index, ShippedSheets.FIGURES));
          var preferences = new Preferences(Settings.FIRST, state, language, Theme.LIGHT);
          var window =
              new ExplorerWindow(
                  state,
                  preferences,
                  model,
                  panel,
                  SnapshotFixture::unused,
                  SnapshotFixture.noBriefing(state, preferences));
          scene = new Scene(window.root(), 1000, 700);
          Themes.apply(scene, Theme.LIGHT);
          stage.setScene(scene);
          stage.setX(0);
          stage.setY(0);
          stage.show();
        });
    settle();
  }

  private static void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aQuestionIsAskedByMouse(Language language) throws TimeoutException {
    open(language);
    robot.clickOn("#filter-openness");
    clickKey("YES");
    robot.clickOn("#filter-modality");
    clickKey("MULTIMODAL");
    robot.clickOn("#filter-developer-kind");
    clickKey("UNIVERSITY");
    robot.clickOn("#filter-province");
    robot.clickOn("#filter-mode-not");
    clickKey("110000");
    robot.clickOn("#filter-dates");
    robot.clickOn("#filter-until");
    robot.write("2023").type(KeyCode.ENTER, KeyCode.ESCAPE);
    assertAnswered();
    robot.clickOn("#filter-chip-0");
    assertEquals(JOURNEY.without(Facet.MODALITY), state.view().filter());
    robot.clickOn("#filter-clear");
    assertEquals(ModelFilter.NONE, state.view().filter());
    assertFalse(node("filter-chips").isVisible());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theSameQuestionIsAskedByKeyboard(Language language) throws TimeoutException {
    open(language);
    choose("filter-modality", "MULTIMODAL");
    choose("filter-developer-kind", "UNIVERSITY");
    choose("filter-openness", "YES");
    goTo("filter-province");
    robot.type(KeyCode.SPACE);
    settle();
    robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
    robot.type(KeyCode.RIGHT, KeyCode.SPACE);
    robot.type(KeyCode.TAB, KeyCode.DOWN);
    choose("110000");
    goTo("filter-dates");
    robot.type(KeyCode.SPACE);
    settle();
    robot.type(KeyCode.TAB);
    robot.write("2023").type(KeyCode.ENTER, KeyCode.ESCAPE);
    assertAnswered();
    goTo("filter-chip-1");
    robot.type(KeyCode.DELETE);
    assertEquals(JOURNEY.without(Facet.DEVELOPER_KIND), state.view().filter());
    assertEquals("filter-chip-1", focused());
    robot.type(KeyCode.BACK_SPACE);
    assertEquals(3, state.view().filter().choices().size() + 1);
    goTo("filter-clear");
    robot.type(KeyCode.SPACE);
    assertEquals(ModelFilter.NONE, state.view().filter());
    assertEquals("filter-modality", focused());
  }

  private void choose(String button, String key) {
    goTo(button);
    robot.type(KeyCode.SPACE);
    settle();
    choose(key);
    assertEquals(button, focused());
  }

  /** Walks the list with the arrow keys and leaves the card. */
  private void choose(String key) {
    for (int i = 0; i < 40 && !key.equals(keys().getFocusModel().getFocusedItem()); i++) {
      robot.type(KeyCode.DOWN);
    }
    robot.type(KeyCode.SPACE, KeyCode.ESCAPE);
    settle();
  }

  private void goTo(String id) {
    for (int i = 0; i < 60 && !id.equals(focused()); i++) {
      robot.type(KeyCode.TAB);
    }
    assertEquals(id, focused());
  }

  private String focused() {
    return scene.getFocusOwner().getId();
  }

  private void clickKey(String key) {
    settle();
    Node cell =
        robot.lookup(".filter-key").<ListCell<String>>queryAllAs(cellType()).stream()
            .filter(c -> key.equals(c.getItem()))
            .findFirst()
            .orElseThrow();
    robot.clickOn(cell);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Class<ListCell<String>> cellType() {
    return (Class) ListCell.class;
  }

  private void assertAnswered() {
    settle();
    assertEquals(JOURNEY, state.view().filter());
    assertTrue(count().startsWith("2 / 304"), count());
    assertEquals(5, node("filter-chips").lookupAll(".filter-chip").size());
  }

  private String count() {
    return ((Label) node("filter-count")).getText();
  }

  private Node node(String id) {
    return scene.lookup("#" + id);
  }

  @SuppressWarnings("unchecked")
  private ListView<String> keys() {
    return (ListView<String>) robot.lookup("#filter-keys").query();
  }

  @Test
  void wordsFindADeveloperInEitherLanguage() throws TimeoutException {
    open(Language.ZH);
    robot.clickOn("#filter-developer");
    settle();
    int all = keys().getItems().size();
    assertTrue(all > 200);
    robot.write("tsinghua");
    assertTrue(!keys().getItems().isEmpty() && keys().getItems().size() < all);
    assertTrue(keys().getItems().contains("清华大学"));
  }

  @Test
  void whatIsNoDateIsSaidAndChangesNothing() throws TimeoutException {
    open(Language.EN);
    robot.clickOn("#filter-dates");
    settle();
    robot.write("soon").type(KeyCode.ENTER);
    Node fault = robot.lookup("#filter-dates-fault").query();
    assertTrue(fault.isVisible());
    assertEquals(ModelFilter.NONE, state.view().filter());
    robot.eraseText(4).write("2022").type(KeyCode.ENTER);
    assertFalse(fault.isVisible());
    assertEquals(Optional.of(LocalDate.of(2022, 1, 1)), state.view().filter().from());
  }

  @Test
  void aFilterThatLeavesNothingIsLiftedOnTheMap() throws TimeoutException {
    open(Language.EN);
    robot.interact(() -> state.filter(JOURNEY.with(Facet.SIZE, FacetChoice.only("FROM_1000"))));
    assertTrue(count().startsWith("0 / 304"));
    robot.clickOn("#map-way-size");
    assertEquals(JOURNEY, state.view().filter());
    assertNull(node("map-way-size"));
    robot.interact(() -> state.showIndicator("filings"));
    robot.interact(() -> state.filter(JOURNEY.with(Facet.SIZE, FacetChoice.only("FROM_1000"))));
    assertNull(node("map-way-size"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyControlHasANameAndNothingIsCutOff(Language language) throws TimeoutException {
    open(language);
    robot.interact(() -> state.filter(JOURNEY));
    settle();
    for (Node control : node("filter-bar").lookupAll(".button")) {
      assertFalse(((ButtonBase) control).getAccessibleText().isBlank());
    }
    for (Node control : node("filter-bar").lookupAll(".filter-button, .filter-chip")) {
      double right = control.localToScene(control.getBoundsInLocal()).getMaxX();
      assertTrue(right <= 1000, control.getId() + " ends at " + right);
    }
  }
}
