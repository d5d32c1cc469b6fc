package org.modelatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.i18n.Language;

/** Steps back and forth, the menu, the help, the size of text, and names for screen readers. */
@Tag("ui")
class ShellUiTest {

  private static final GeoPoint IN_GUANGDONG = new GeoPoint(113.3, 23.5);
  private static final GeoPoint IN_HUNAN = new GeoPoint(111.5, 27.5);

  @AfterEach
  void close() throws TimeoutException {
    ProgramWindow.close();
  }

  @Test
  void stepsAreTakenBackAndAgainByKeysMouseAndMenu() throws TimeoutException {
    var window = ProgramWindow.open(Language.ZH);
    var robot = window.robot();
    robot.clickOn(window.onScreen(IN_GUANGDONG));
    robot.clickOn(window.onScreen(IN_HUNAN));
    assertEquals("湖南省", window.text("panel-title"));

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("广东省", window.text("panel-title"));
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertEquals("中国", window.text("panel-title"));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertEquals("广东省", window.text("panel-title"));
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    assertEquals("湖南省", window.text("panel-title"));

    robot.press(MouseButton.BACK).release(MouseButton.BACK);
    assertEquals("广东省", window.text("panel-title"));
    robot.press(MouseButton.FORWARD).release(MouseButton.FORWARD);
    assertEquals("湖南省", window.text("panel-title"));

    window.choose("menu-undo");
    assertEquals("广东省", window.text("panel-title"));
    window.choose("menu-redo");
    assertEquals("湖南省", window.text("panel-title"));
    window.choose("menu-step-0");
    assertEquals("中国", window.text("panel-title"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void helpOpensIsSearchedAndCloses(Language language) throws TimeoutException {
    var window = ProgramWindow.open(language);
    window.robot().push(KeyCode.F1);
    assertTrue(window.isShown("help-list"));
    var first = window.text("help-title");
    window.robot().type(KeyCode.DOWN);
    assertFalse(first.equals(window.text("help-title")));

    window.robot().clickOn("#help-search").write("Ctrl+Y");
    ProgramWindow.settle();
    assertEquals(1, ((ListView<?>) window.node("help-list")).getItems().size());
    window.robot().push(KeyCode.ESCAPE);
    ProgramWindow.settle();
    assertFalse(window.isShown("help-list"));
  }

  @Test
  void theHelpFollowsLanguageAndThemeWhileItIsOpen() throws TimeoutException {
    var window = ProgramWindow.open(Language.EN);
    window.robot().push(KeyCode.F1).type(KeyCode.DOWN);
    ProgramWindow.settle();
    int page = selectedPage(window);
    String english = window.text("help-title");
    Scene help = window.node("help-list").getScene();
    List<String> light = List.copyOf(help.getStylesheets());

    window.fire("language-zh");
    assertTrue(window.isShown("help-list"));
    assertEquals(page, selectedPage(window));
    assertFalse(english.equals(window.text("help-title")));
    assertEquals("帮助", ((Stage) help.getWindow()).getTitle());
    window.fire("theme");
    assertFalse(light.equals(help.getStylesheets()));
    assertTrue(help.getStylesheets().toString().contains("tokens-dark"));
    window.fire("language-en");
    assertEquals(english, window.text("help-title"));
  }

  private static int selectedPage(ProgramWindow window) {
    return ((ListView<?>) window.node("help-list")).getSelectionModel().getSelectedIndex();
  }

  @Test
  void theKeysAreShownButNotToSomeoneWhoWrites() throws TimeoutException {
    var window = ProgramWindow.open(Language.EN);
    window.robot().clickOn("#search").write("?");
    ProgramWindow.settle();
    assertFalse(window.isShown("help-list"));
    window.robot().push(KeyCode.ESCAPE).push(KeyCode.ESCAPE).clickOn(window.onScreen(IN_HUNAN));
    window.robot().write("?");
    ProgramWindow.settle();
    assertEquals("Keyboard shortcuts", window.text("help-title"));
  }

  /** The pointer finds what is drawn under it, whatever the size of the sheet. */
  @ParameterizedTest
  @ValueSource(ints = {80, 150, 200})
  void theMapAnswersWhereItIsDrawnAtAnySizeOfText(int percent) throws TimeoutException {
    var window = ProgramWindow.open(Language.EN);
    window.choose("menu-size-" + percent);
    ProgramWindow.settle();
    window.robot().moveTo(window.onScreen(IN_GUANGDONG));
    assertEquals("Guangdong", window.text("map-card-name"));
    window.robot().drag(window.onScreen(IN_GUANGDONG)).moveBy(0, -60).drop();
    ProgramWindow.settle();
    window.robot().clickOn(window.onScreen(IN_HUNAN));
    assertEquals("Hunan", window.text("panel-title"));
  }

  @Test
  void keysChangeTheSizeOfText() throws TimeoutException {
    var window = ProgramWindow.open(Language.EN);
    double usual = window.node("panel-title").getLayoutBounds().getHeight();
    window.robot().push(KeyCode.CONTROL, KeyCode.PLUS);
    window.robot().push(KeyCode.CONTROL, KeyCode.EQUALS);
    ProgramWindow.settle();
    assertTrue(window.node("panel-title").getLayoutBounds().getHeight() > 1.15 * usual);
    window.robot().push(KeyCode.CONTROL, KeyCode.DIGIT0);
    ProgramWindow.settle();
    assertEquals(usual, window.node("panel-title").getLayoutBounds().getHeight());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyControlHasAName(Language language) throws TimeoutException {
    var window = ProgramWindow.open(language);
    window.robot().clickOn(window.onScreen(IN_GUANGDONG));
    window.awaitWholePanel();
    assertEquals(List.of(), nameless(window));
    window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
    ProgramWindow.settle();
    assertTrue(window.isShown("compare-close"));
    assertEquals(List.of(), nameless(window));
  }

  private static List<Node> nameless(ProgramWindow window) {
    return window.controls().stream().filter(node -> SceneNodes.name(node).isBlank()).toList();
  }

  @Test
  void aCardThatTheKeysBroughtGoesWithItsView() throws TimeoutException {
    var window = ProgramWindow.open(Language.EN);
    window.robot().push(KeyCode.RIGHT);
    ProgramWindow.settle();
    assertTrue(window.isShown("map-card-name"));
    window.robot().clickOn("#present-basemap");
    ProgramWindow.settle();
    assertTrue(window.isShown("basemap"));
    assertFalse(window.node("map-card-name").getParent().isVisible());
  }
}
