package org.modelatlas.ui.scatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.AS_OF;
import static org.modelatlas.testing.ShippedSheets.ATLAS;
import static org.modelatlas.testing.ShippedSheets.FIGURES;
import static org.modelatlas.testing.ShippedSheets.GEOMETRY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.i18n.Language;
import org.modelatlas.sheet.SheetComposer;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Tool;
import org.modelatlas.ui.theme.Fonts;
import org.modelatlas.ui.theme.Themes;
import org.modelatlas.workspace.MapForm;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The plot by pointer and by keys alone, and what it says. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ScatterUiTest {

  private static final Adcode SHANGHAI = new Adcode("310000");
  private static final Adcode QINGHAI = new Adcode("630000");
  private static final Adcode HUNAN = new Adcode("430000");

  private final ExplorerState state =
      new ExplorerState(ViewState.opening(Language.ZH, Theme.LIGHT, "models", AS_OF));
  private Scene scene;

  @Start
  void open(Stage stage) {
    Fonts.load();
    var composer = new SheetComposer(TypeMetrics.bundled());
    var pane = new ScatterPane(state, new MapModel(ATLAS, FIGURES, GEOMETRY, composer));
    state.toggle(Tool.SCATTER);
    scene = new Scene(pane, 320, 860);
    Themes.apply(scene, Theme.LIGHT);
    stage.setX(0);
    stage.setY(0);
    stage.setScene(scene);
    stage.show();
  }

  private Node node(String id) {
    return scene.lookup("#" + id);
  }

  /** Blanks that keep words together are blanks. */
  private String text(String id) {
    return ((Label) node(id)).getText().replace('\u00a0', ' ');
  }

  private Circle disc(Adcode region) {
    return (Circle) node("scatter-point-" + region.code());
  }

  private Bounds onScreen(Node node) {
    return node.localToScreen(node.getBoundsInLocal());
  }

  private Set<Adcode> brushed() {
    return state.brushedProperty().get();
  }

  private static boolean isFaded(Node node) {
    return node.getPseudoClassStates().stream()
        .anyMatch(c -> c.getPseudoClassName().equals("faded"));
  }

  private static Set<String> codes(Set<Adcode> regions) {
    return regions.stream().map(Adcode::code).collect(Collectors.toSet());
  }

  @Test
  void saysTheCorrelationWithTheNumberOfProvincesItRestsOn(FxRobot robot) {
    assertEquals("秩相关系数 ρ = 0.56（n = 8 个省份）", text("scatter-rho"));
    assertEquals("未计入 26 个：26 个无“智能算力”", text("scatter-left-out"));
    robot.interact(() -> state.speak(Language.EN));
    assertEquals("Rank correlation ρ = 0.56 (8 provinces)", text("scatter-rho"));
    assertTrue(text("scatter-meaning").contains("not a cause"), text("scatter-meaning"));
    assertTrue(text("scatter-caution").contains("Intelligent computing"), text("scatter-caution"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void draggingBrushesWhileItGoesOnAndEscapeEndsIt(Language language, FxRobot robot) {
    robot.interact(() -> state.speak(language));
    robot.interact(() -> choose("talent_density"));
    Bounds plot = onScreen(node("scatter-plot"));
    robot.moveTo(plot.getMaxX() - 3, plot.getMinY() + 3);
    robot.press(MouseButton.PRIMARY);
    robot.moveTo(plot.getCenterX(), plot.getMaxY() - 4);
    WaitForAsyncUtils.waitForFxEvents();
    Set<Adcode> half = brushed();
    assertFalse(half.isEmpty(), "nothing brushed while dragging");
    assertTrue(node("scatter-plot").lookup(".scatter-brush").isVisible());
    robot.moveTo(plot.getMinX() + 3, plot.getMaxY() - 4);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(brushed().size() > half.size() && brushed().containsAll(half), "not live");
    robot.moveTo(plot.getCenterX(), plot.getMaxY() - 4);
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(half, brushed());
    assertTrue(text("scatter-brushed").contains(String.valueOf(half.size())));
    assertFalse(node("scatter-plot").lookup(".scatter-brush").isVisible());
    robot.type(KeyCode.ESCAPE);
    assertEquals(Set.of(), brushed());
  }

  @Test
  void whatIsBrushedOnTheMapStaysAndTheOthersFade(FxRobot robot) {
    robot.interact(() -> state.brush(Set.of(SHANGHAI, HUNAN, QINGHAI)));
    assertFalse(isFaded(disc(SHANGHAI)));
    assertTrue(isFaded(disc(new Adcode("340000"))));
    assertEquals("已圈选：3 个省份，其 ρ = 1.00", text("scatter-brushed"));
    Bounds plot = onScreen(node("scatter-plot"));
    robot.clickOn(plot.getCenterX(), plot.getMinY() + 40);
    assertEquals(Set.of(), brushed());
    assertFalse(isFaded(disc(new Adcode("340000"))));
    assertFalse(node("scatter-brushed").isVisible());
  }

  @Test
  void pointerOnAPointHoversItsProvinceAndTheOtherWayRound(FxRobot robot) {
    robot.moveTo(disc(SHANGHAI));
    assertEquals(Optional.of(SHANGHAI), state.hoveredProperty().get());
    assertTrue(text("scatter-point").contains("120,000"), text("scatter-point"));
    Bounds plot = onScreen(node("scatter-plot"));
    robot.moveTo(plot.getCenterX(), plot.getMinY() + 40);
    assertEquals(Optional.empty(), state.hoveredProperty().get());
    double usual = disc(QINGHAI).getRadius();
    robot.interact(() -> state.hover(Optional.of(QINGHAI)));
    assertTrue(disc(QINGHAI).getRadius() > usual);
    Label name = (Label) node("scatter-plot").lookup(".scatter-hovered");
    assertTrue(name.isVisible());
    assertEquals("青海", name.getText());
    robot.interact(() -> state.hover(Optional.of(new Adcode("110000"))));
    assertFalse(name.isVisible(), "Beijing reports no intelligent computing");
  }

  @Test
  void clickOnAPointSelectsItsProvince(FxRobot robot) {
    robot.clickOn(disc(SHANGHAI));
    assertEquals(Optional.of(SHANGHAI), state.view().selection());
  }

  /** Qinghai has the least computing, Hunan the next, Shanghai the most. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void keysAloneWalkPickOutAndSelect(Language language, FxRobot robot) {
    robot.interact(() -> state.speak(language));
    robot.interact(() -> node("scatter-plot").requestFocus());
    String whole = node("scatter-plot").getAccessibleText();
    assertTrue(whole.contains("0.56"), whole);
    robot.type(KeyCode.RIGHT);
    assertEquals(Optional.of(QINGHAI), state.hoveredProperty().get());
    robot.type(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.SPACE);
    assertEquals(Set.of("630000", "430000"), codes(brushed()));
    robot.type(KeyCode.SPACE);
    assertEquals(Set.of("630000"), codes(brushed()));
    robot.type(KeyCode.END);
    String spoken = node("scatter-plot").getAccessibleText();
    assertTrue(spoken.contains("120,000") && spoken.contains("40"), spoken);
    robot.type(KeyCode.ENTER);
    assertEquals(Optional.of(SHANGHAI), state.view().selection());
    robot.type(KeyCode.ESCAPE);
    assertEquals(Set.of(), brushed());
  }

  /** Guizhou and Qinghai have no family in the catalogue: they stand at zero, apart. */
  @Test
  void logarithmicAxisKeepsZerosApartAndOrderAsItIs(FxRobot robot) {
    Circle hunan = disc(HUNAN);
    double before = hunan.getCenterY();
    robot.clickOn("#scatter-log-y");
    assertTrue(((CheckBox) node("scatter-log-y")).isSelected());
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(disc(HUNAN).getCenterY() < before - 10, "one family is well above none");
    assertTrue(disc(QINGHAI).getCenterY() > disc(HUNAN).getCenterY());
    assertTrue(disc(SHANGHAI).getCenterY() < disc(HUNAN).getCenterY());
    robot.clickOn("#scatter-log-x");
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(disc(HUNAN).getCenterX() > disc(QINGHAI).getCenterX());
    assertEquals("秩相关系数 ρ = 0.56（n = 8 个省份）", text("scatter-rho"));
  }

  private void choose(String id) {
    choice().setValue(ATLAS.indicator(id));
  }

  @Test
  void choiceOfTheSecondIndicatorIsTheMapsTooWhereItShowsTwo(FxRobot robot) {
    robot.interact(() -> choose("population"));
    assertEquals(MapForm.CHOROPLETH, state.view().design().form());
    robot.interact(() -> state.draw(d -> d.withForm(new MapForm.Bivariate("gdp_per_head"))));
    assertEquals("gdp_per_head", choice().getValue().id());
    robot.interact(() -> choose("filings"));
    assertEquals(new MapForm.Bivariate("filings"), state.view().design().form());
    robot.interact(state::undo);
    assertEquals("gdp_per_head", choice().getValue().id());
  }

  @SuppressWarnings("unchecked")
  private ComboBox<Indicator> choice() {
    return (ComboBox<Indicator>) node("scatter-second");
  }

  /** In June 2020 no province had stated its computing. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void withoutCommonValuesItSaysSo(Language language, FxRobot robot) {
    robot.interact(() -> state.speak(language));
    robot.interact(() -> state.showAsOf(LocalDate.of(2020, 6, 30)));
    assertNull(node("scatter-plot"));
    assertEquals(state.messages().get("scatter.none"), text("scatter-empty"));
    robot.interact(() -> state.showIndicator("tier_talent"));
    assertEquals(state.messages().get("scatter.noNumbers"), text("scatter-empty"));
    robot.interact(state::undo);
    robot.interact(state::undo);
    assertNull(node("scatter-empty"));
    assertTrue(text("scatter-rho").contains("0.56"), text("scatter-rho"));
  }

  /** Marks alone change: no point moves, nothing is worked out anew. */
  @Test
  void brushingTakesFarLessThanAFrame(FxRobot robot) {
    robot.interact(() -> choose("talent_density"));
    List<Adcode> all = List.copyOf(ATLAS.regions().keySet());
    var tookMs = new ArrayList<Double>();
    robot.interact(
        () -> {
          for (int i = 0; i < 200; i++) {
            long from = System.nanoTime();
            state.brush(Set.copyOf(all.subList(0, 1 + i % 30)));
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            tookMs.add((System.nanoTime() - from) / 1e6);
          }
        });
    double median = tookMs.stream().sorted().toList().get(tookMs.size() / 2);
    assertTrue(median < 16, median + " ms");
  }

  @Test
  void nothingIsWorkedOutWhileItIsClosed(FxRobot robot) {
    robot.interact(state::closeTool);
    robot.interact(() -> state.speak(Language.EN));
    robot.interact(() -> state.showIndicator("filings"));
    assertEquals("秩相关系数 ρ = 0.56（n = 8 个省份）", text("scatter-rho"));
    robot.interact(() -> state.toggle(Tool.SCATTER));
    assertTrue(text("scatter-rho").startsWith("Rank correlation"), text("scatter-rho"));
  }
}
