package org.modelatlas.ui.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.FacetChoice;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.i18n.Language;
import org.modelatlas.ui.region.content.ModelRow;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.theme.Fonts;
import org.modelatlas.ui.theme.Themes;
import org.modelatlas.workspace.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class RegionPanelUiTest {

  private static final Panels PANELS = Panels.shipped();
  private static final Adcode GUANGDONG = new Adcode("440000");

  private final ExplorerState state = new ExplorerState(Panels.view(Language.ZH, "models"));
  private RegionPanel panel;

  @Start
  void open(Stage stage) {
    Fonts.load();
    panel = new RegionPanel(state, PANELS.contents());
    var scene = new Scene(panel, 400, 900);
    Themes.apply(scene, Theme.LIGHT);
    stage.setX(0);
    stage.setY(0);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void firstFrameShowsTheThreeCounts() {
    assertNotNull(panel.lookup("#panel-report"));
    assertNotNull(panel.lookup("#panel-catalogue"));
    assertNotNull(panel.lookup("#panel-filings"));
    assertEquals("中国", title());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyProvinceIsShownWithItsNameAndItsCount(Language language, FxRobot robot) {
    robot.interact(() -> state.speak(language));
    var table = PANELS.figures().at(PANELS.index().atlas().indicator("models"), Panels.NOW);
    for (var region : PANELS.index().atlas().regions().values()) {
      select(robot, region.adcode());
      assertEquals(region.name().in(language), title());
      double counted = table.figure(region.adcode()).value().orElseThrow();
      var models = panel.lookup("#panel-models-table");
      assertEquals(counted, models == null ? 0 : ((TableView<?>) models).getItems().size());
      assertNoEmptyText(region.adcode());
      assertEveryControlHasAName(region.adcode());
    }
  }

  @Test
  void clickOnAMarkOpensItsSource(FxRobot robot) {
    select(robot, GUANGDONG);
    robot.clickOn(mark());
    waitFor(robot, ".source-card");
    robot.type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(robot.lookup(".source-card").tryQuery().isEmpty());
  }

  @Test
  void keyOnAMarkOpensItsSourceAndEscapeReturnsToTheMark(FxRobot robot) {
    select(robot, GUANGDONG);
    Button mark = mark();
    robot.interact(mark::requestFocus);
    robot.type(KeyCode.SPACE);
    waitFor(robot, ".source-card");
    robot.type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(robot.lookup(".source-card").tryQuery().isEmpty());
    assertTrue(mark.isFocused());
  }

  @Test
  void enterInTheTableShowsTheMentionsOfAFamily(FxRobot robot) {
    select(robot, GUANGDONG);
    TableView<ModelRow> table = table();
    robot.interact(
        () -> {
          table.requestFocus();
          table.getSelectionModel().select(0);
        });
    robot.type(KeyCode.ENTER);
    waitFor(robot, ".source-card");
  }

  /** Cells are used again for other rows, with all that was in them. */
  @Test
  void everyRowHasItsDateHoweverTheTableWasScrolled(FxRobot robot) {
    select(robot, GUANGDONG);
    for (int row : new int[] {40, 0, 20}) {
      robot.interact(() -> table().scrollTo(row));
      WaitForAsyncUtils.waitForFxEvents();
      var marked = table().lookupAll(".cell-marked");
      assertTrue(marked.size() > 3);
      marked.forEach(line -> assertNotNull(line.lookup(".cell-loud"), "a mark without a date"));
    }
  }

  @Test
  void wordsNarrowTheTable(FxRobot robot) {
    select(robot, GUANGDONG);
    int all = table().getItems().size();
    robot.interact(() -> ((TextField) panel.lookup("#panel-models-words")).setText("华为"));
    int found = table().getItems().size();
    assertTrue(found > 0 && found < all);
    assertTrue(table().getItems().stream().allMatch(row -> row.mentions("华为")));
  }

  @Test
  void tableCanBeOrderedByAHiddenColumn(FxRobot robot) {
    select(robot, GUANGDONG);
    var order = (ComboBox<?>) panel.lookup("#panel-models-order");
    int size = 5;
    robot.interact(() -> order.getSelectionModel().select(size));
    List<Double> sizes =
        table().getItems().stream()
            .map(row -> row.family().parametersBillion().orElse(-1))
            .toList();
    assertEquals(sizes.stream().sorted((a, b) -> Double.compare(b, a)).toList(), sizes);
    assertTrue(sizes.getFirst() > sizes.getLast());
  }

  @Test
  void languageChangesAtOnceAndTheProvinceStays(FxRobot robot) {
    select(robot, GUANGDONG);
    assertEquals("广东省", title());
    robot.interact(() -> state.speak(Language.EN));
    assertEquals("Guangdong", title());
  }

  @Test
  void linkBringsItsSectionIntoView(FxRobot robot) {
    select(robot, GUANGDONG);
    robot.interact(((Button) panel.lookup("#panel-link-filings"))::fire);
    Node filings = panel.lookup("#panel-filings");
    Node scroll = panel.lookup(".scroll-pane");
    double top = filings.localToScene(0, 0).getY() - scroll.localToScene(0, 0).getY();
    assertEquals(0, top, 2);
  }

  @Test
  void wayBackLeadsToTheNation(FxRobot robot) {
    select(robot, GUANGDONG);
    robot.clickOn("#panel-back");
    assertTrue(state.view().selection().isEmpty());
    assertEquals("中国", title());
  }

  @Test
  void barLeadsToItsProvince(FxRobot robot) {
    waitFor(robot, "#panel-sources");
    robot.interact(((Button) panel.lookup("#panel-ranking .bar-button"))::fire);
    assertEquals("北京市", title());
  }

  @ParameterizedTest
  @EnumSource(
      value = KeyCode.class,
      names = {"ENTER", "SPACE"})
  void barOfAChartFiltersAndKeepsTheFocusWhereItStands(KeyCode key, FxRobot robot) {
    select(robot, GUANGDONG);
    robot.interact(((Button) panel.lookup("#panel-link-charts"))::fire);
    robot.interact(bar()::requestFocus);
    double top = bar().localToScene(0, 0).getY();
    robot.type(key);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(FacetChoice.only("YES"), state.view().filter().choice(Facet.OPENNESS));
    assertTrue(bar().isFocused() && bar().isSelected());
    assertEquals(top, bar().localToScene(0, 0).getY(), 2);
    double onMap =
        PANELS
            .figures()
            .at(PANELS.index().atlas().indicator("models"), Panels.NOW, state.view().filter())
            .figure(GUANGDONG)
            .value()
            .orElseThrow();
    assertEquals(onMap, table().getItems().size());
    robot.type(key);
    assertTrue(state.view().filter().isNone());
  }

  @Test
  void yearIsChosenByMouseAndLetGo(FxRobot robot) {
    select(robot, GUANGDONG);
    robot.interact(((Button) panel.lookup("#panel-link-charts"))::fire);
    Node year = named("panel-chart-year-2023");
    robot.clickOn(year);
    assertEquals(Optional.of(LocalDate.of(2023, 1, 1)), state.view().filter().from());
    assertEquals(Optional.of(LocalDate.of(2023, 12, 31)), state.view().filter().until());
    robot.interact(((ToggleButton) named("panel-chart-year-2023"))::fire);
    assertTrue(state.view().filter().isNone());
  }

  @Test
  void aFilterThatLeavesNothingInAProvinceIsLiftedInTheList(FxRobot robot) {
    robot.interact(
        () -> state.filter(ModelFilter.NONE.with(Facet.PROVINCE, FacetChoice.without("440000"))));
    select(robot, GUANGDONG);
    robot.clickOn("#panel-way-province");
    assertTrue(state.view().filter().isNone());
  }

  private ToggleButton bar() {
    return (ToggleButton) named("panel-chart-openness-YES");
  }

  private Node named(String id) {
    return panel.lookupAll("*").stream()
        .filter(n -> id.equals(n.getId()))
        .findFirst()
        .orElseThrow();
  }

  private void select(FxRobot robot, Adcode region) {
    robot.interact(() -> state.select(region));
    robot.interact(
        () -> ((PanelBody) ((ScrollPane) panel.lookup(".scroll-pane")).getContent()).finish());
  }

  private String title() {
    return ((Label) panel.lookup("#panel-title")).getText();
  }

  private Button mark() {
    return (Button) panel.lookup(".atlas-source-mark");
  }

  @SuppressWarnings("unchecked")
  private TableView<ModelRow> table() {
    return (TableView<ModelRow>) panel.lookup("#panel-models-table");
  }

  private static void waitFor(FxRobot robot, String query) {
    try {
      WaitForAsyncUtils.waitFor(
          5, TimeUnit.SECONDS, () -> robot.lookup(query).tryQuery().isPresent());
    } catch (TimeoutException late) {
      throw new AssertionError("not shown: " + query, late);
    }
  }

  private void assertNoEmptyText(Adcode region) {
    Set<Node> labels = panel.lookupAll(".atlas-quiet, .atlas-value, .atlas-section-title");
    labels.stream()
        .filter(node -> node.isManaged() && node instanceof Labeled)
        .filter(node -> node.getParent().isVisible() && !inEmptyCell(node))
        .forEach(node -> assertFalse(((Labeled) node).getText().isBlank(), region + " " + node));
  }

  private static boolean inEmptyCell(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up instanceof IndexedCell<?> cell && cell.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private void assertEveryControlHasAName(Adcode region) {
    panel.lookupAll("*").stream()
        .filter(node -> node instanceof ButtonBase || node instanceof TextField)
        .forEach(node -> assertNamed(region, node));
    for (String lists : List.of(".combo-box", ".table-view", "#panel-services-list")) {
      panel.lookupAll(lists).forEach(node -> assertNamed(region, node));
    }
  }

  private static void assertNamed(Adcode region, Node node) {
    String name = ((Control) node).getAccessibleText();
    assertTrue(name != null && !name.isBlank(), region + " " + node);
  }
}
