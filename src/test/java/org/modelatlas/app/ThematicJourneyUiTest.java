package org.modelatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.i18n.Language;
import org.modelatlas.testing.Difference;

/**
 * An analyst checks a map: moves a class limit, sees counts as circles and as a rate, two
 * indicators in one colour, and asks whether computing power matches models; by mouse and by
 * keyboard alone.
 */
@Tag("ui")
@ParameterizedClass
@EnumSource(Language.class)
class ThematicJourneyUiTest {

  private static final GeoPoint IN_XINJIANG = new GeoPoint(84, 42);
  private static final GeoPoint IN_SICHUAN = new GeoPoint(102.6, 30.6);
  private static final int COMPONENT = 40;

  private final Language language;
  private ProgramWindow window;

  ThematicJourneyUiTest(Language language) {
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

  private String written(String field) {
    return ((TextField) window.node(field)).getText();
  }

  private boolean isChosen(String id) {
    return ((RadioButton) window.node(id)).isSelected();
  }

  private double changedSince(BufferedImage before) {
    return Difference.of(before, window.picture(), COMPONENT).share();
  }

  private String mapTitle() {
    return window.node("map").getAccessibleText();
  }

  /** Over the third limit of five classes, 33 of 110 on an axis of the values. */
  @Test
  void limitIsDraggedAndTheWholeDragTakenBack() throws TimeoutException {
    window.robot().clickOn("#tool-style");
    window.awaitShown("classes-handle-3");
    String limit = written("classes-limit-3");
    BufferedImage before = window.picture();
    window.robot().drag("#classes-handle-3").moveBy(12, 0).moveBy(14, 0).moveBy(10, 0).drop();
    ProgramWindow.settle();
    assertNotEquals(limit, written("classes-limit-3"));
    assertTrue(changedSince(before) > 0.002, "the map follows");
    window.robot().push(KeyCode.CONTROL, KeyCode.Z);
    ProgramWindow.settle();
    assertEquals(limit, written("classes-limit-3"));
  }

  @Test
  void countIsSeenAsCirclesAndAsARate() throws TimeoutException {
    window.robot().clickOn("#tool-style");
    window.awaitShown("style-form-symbols");
    BufferedImage classes = window.picture();
    window.robot().clickOn("#style-form-symbols");
    ProgramWindow.settle();
    assertTrue(changedSince(classes) > 0.05, "circles instead of classes");
    window.robot().clickOn("#measure-rate");
    ProgramWindow.settle();
    String rate = in("每百万人大模型数", "Model families per million residents");
    assertTrue(mapTitle().startsWith(rate), mapTitle());
    window.robot().clickOn("#measure-count");
    ProgramWindow.settle();
    assertTrue(mapTitle().startsWith(in("大模型数量", "Model families")), mapTitle());
    assertTrue(isChosen("style-form-symbols"));
  }

  @Test
  void twoIndicatorsStandInOneTitle() throws TimeoutException {
    window.robot().clickOn("#tool-style");
    window.awaitShown("style-form-bivariate");
    window.robot().clickOn("#style-form-bivariate");
    ProgramWindow.settle();
    String both = in("大模型数量 × 智能算力", "Model families × Intelligent computing");
    assertTrue(mapTitle().startsWith(both), mapTitle());
    window.awaitShown("style-second");
    window.robot().clickOn("#style-form-choropleth");
    ProgramWindow.settle();
    assertFalse(mapTitle().contains("×"), mapTitle());
  }

  @Test
  void brushedPointsStandOutOnTheMapAndBrushedProvincesInThePlot() throws TimeoutException {
    window.robot().clickOn("#tool-scatter");
    window.awaitShown("scatter-plot");
    Path veil = (Path) window.robot().lookup(".map-veil").query();
    Bounds plot = onScreen(window.node("scatter-plot"));
    window
        .robot()
        .moveTo(plot.getMinX() + plot.getWidth() * 0.2, plot.getMaxY() - 28)
        .press(MouseButton.PRIMARY)
        .moveTo(plot.getMinX() + plot.getWidth() * 0.5, plot.getMaxY() - 90)
        .moveTo(plot.getMaxX() - 30, plot.getMinY() + 10)
        .release(MouseButton.PRIMARY);
    ProgramWindow.settle();
    assertFalse(veil.getElements().isEmpty(), "the others fade");
    window.robot().push(KeyCode.ESCAPE);
    ProgramWindow.settle();
    assertTrue(veil.getElements().isEmpty());
    dragWithShift(window.onScreen(IN_XINJIANG), window.onScreen(IN_SICHUAN));
    ProgramWindow.settle();
    assertFalse(veil.getElements().isEmpty(), "brushed on the map");
    window.awaitShown("scatter-brushed");
    assertFalse(window.text("scatter-brushed").isBlank());
  }

  /** The headless toolkit's mouse does not tell which keys are down. */
  private void dragWithShift(Point2D from, Point2D to) {
    window
        .robot()
        .interact(
            () -> {
              fire(MouseEvent.MOUSE_PRESSED, from);
              fire(MouseEvent.MOUSE_DRAGGED, from.midpoint(to));
              fire(MouseEvent.MOUSE_DRAGGED, to);
              fire(MouseEvent.MOUSE_RELEASED, to);
            });
  }

  private void fire(EventType<MouseEvent> type, Point2D at) {
    Node map = window.node("map");
    Point2D here = map.localToScene(map.screenToLocal(at));
    var pick = new PickResult(map, here.getX(), here.getY());
    Event.fireEvent(
        map,
        new MouseEvent(
            type,
            here.getX(),
            here.getY(),
            at.getX(),
            at.getY(),
            MouseButton.PRIMARY,
            1,
            true,
            false,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            false,
            pick));
  }

  private Bounds onScreen(Node node) {
    return node.localToScreen(node.getBoundsInLocal());
  }

  @Test
  void everythingByKeyboardAlone() throws TimeoutException {
    window.robot().push(KeyCode.CONTROL, KeyCode.L);
    window.awaitShown("style-form-choropleth");
    assertEquals("style-form-choropleth", window.focused());
    window.robot().push(KeyCode.DOWN).push(KeyCode.DOWN);
    ProgramWindow.settle();
    assertTrue(isChosen("style-form-bivariate"));
    window.robot().push(KeyCode.UP).push(KeyCode.UP);
    ProgramWindow.settle();
    String limit = written("classes-limit-1");
    window.tabTo("classes-limit-1").push(KeyCode.CONTROL, KeyCode.A);
    BufferedImage before = window.picture();
    window.robot().write("many").type(KeyCode.ENTER);
    ProgramWindow.settle();
    window.awaitShown("classes-limit-1-fault");
    assertTrue(changedSince(before) < 0.02, "the last good map stays");
    window.robot().push(KeyCode.CONTROL, KeyCode.A).write(limit).type(KeyCode.ENTER);
    ProgramWindow.settle();
    assertFalse(window.isShown("classes-limit-1-fault"));
    window.tabTo("classes-method").type(KeyCode.DOWN);
    ProgramWindow.settle();
    assertNotEquals(limit, written("classes-limit-1"));
    window.robot().push(KeyCode.CONTROL, KeyCode.G);
    window.awaitShown("scatter-plot");
    assertEquals("scatter-plot", window.focused());
    Path veil = (Path) window.robot().lookup(".map-veil").query();
    window.robot().type(KeyCode.RIGHT, KeyCode.SPACE);
    ProgramWindow.settle();
    assertFalse(veil.getElements().isEmpty());
    window.robot().type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
    ProgramWindow.settle();
    assertFalse(window.isShown("scatter-plot"));
    assertEquals("map", window.focused());
  }

  @Test
  void inANarrowWindowAToolHasThePanelsPlaceUntilItIsClosed() throws TimeoutException {
    window.resize(1000, 700);
    window.robot().push(KeyCode.CONTROL, KeyCode.L);
    window.awaitShown("style-form-choropleth");
    ProgramWindow.settle();
    window.robot().clickOn("#style-form-symbols");
    ProgramWindow.settle();
    assertTrue(isChosen("style-form-symbols"));
    Bounds map = onScreen(window.node("map"));
    assertTrue(map.getMaxX() <= 1001, "the map ends in the window: " + map);
    window.robot().clickOn("#tool-close");
    ProgramWindow.settle();
    assertTrue(window.isShown("panel-title"));
    assertEquals("map", window.focused());
  }
}
