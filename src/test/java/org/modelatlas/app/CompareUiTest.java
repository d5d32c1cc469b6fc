package org.modelatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.i18n.Language;
import org.modelatlas.testing.Pictures;

/** Provinces are set side by side with the mouse and with the keyboard. */
@Tag("ui")
class CompareUiTest {

  private static final GeoPoint IN_GUANGDONG = new GeoPoint(113.3, 23.5);
  private static final GeoPoint IN_ZHEJIANG = new GeoPoint(120.0, 29.2);
  private static final GeoPoint IN_SICHUAN = new GeoPoint(102.8, 30.6);

  private ProgramWindow window;

  @AfterEach
  void close() throws TimeoutException {
    ProgramWindow.close();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void provincesJoinByClickAndTheGroupIsCopied(Language language)
      throws TimeoutException, IOException {
    window = ProgramWindow.open(language);
    window.robot().clickOn(window.onScreen(IN_GUANGDONG));
    click(IN_ZHEJIANG);
    click(IN_SICHUAN);
    assertTrue(window.isShown("compare-chip-440000"));
    assertTrue(window.isShown("compare-chip-330000"));
    assertTrue(window.isShown("compare-chip-510000"));
    Pictures.write(window.picture(), Path.of("target/pictures/compare-" + language + ".png"));
    window.robot().clickOn("#compare-copy-table");
    List<String> figures = List.of(window.clipboard().split("\n\n")[0].split("\n"));
    assertTrue(figures.stream().allMatch(line -> line.split("\t", -1).length == 3 + 2 * 3 + 2));
    window.robot().clickOn("#compare-copy-picture");
    assertTrue(hasPicture());
    window.robot().clickOn("#compare-chip-510000");
    ProgramWindow.settle();
    assertFalse(window.isShown("compare-chip-510000"));
    window.robot().clickOn("#compare-close");
    ProgramWindow.settle();
    assertFalse(window.isShown("compare-panel"));
    assertTrue(window.isShown("region-panel"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void provincesJoinByKeys(Language language) throws TimeoutException {
    window = ProgramWindow.open(language);
    window.robot().push(KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.ENTER);
    ProgramWindow.settle();
    assertTrue(window.isShown("compare-panel"));
    window.robot().push(KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.ENTER);
    ProgramWindow.settle();
    assertEquals(2, chips());
    Node mark = window.node("compare-cell-models-110000").lookup(".atlas-source-mark");
    window.robot().interact(mark::requestFocus);
    window.robot().push(KeyCode.SPACE);
    ProgramWindow.settle();
    assertFalse(window.robot().lookup(".source-card").queryAll().isEmpty());
    window.robot().push(KeyCode.ESCAPE);
    assertTrue(mark.isFocused());
    window.backTo("compare-close").push(KeyCode.SPACE);
    ProgramWindow.settle();
    assertFalse(window.isShown("compare-panel"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aGroupIsChosenWhole(Language language) throws TimeoutException, IOException {
    window = ProgramWindow.open(language);
    window.robot().push(KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.ENTER);
    ProgramWindow.settle();
    var groups = (MenuButton) window.node("compare-groups");
    String delta = language == Language.ZH ? "长三角" : "Yangtze River Delta";
    window
        .robot()
        .interact(
            () ->
                groups.getItems().stream()
                    .filter(item -> delta.equals(item.getText()))
                    .forEach(item -> item.fire()));
    ProgramWindow.settle();
    assertEquals(4, chips());
    Pictures.write(window.picture(), Path.of("target/pictures/group-" + language + ".png"));
  }

  private void click(GeoPoint place) {
    Node map = window.node("map");
    Point2D at = map.localToScene(map.screenToLocal(window.onScreen(place)));
    window.robot().interact(() -> map.fireEvent(withControl(at)));
    ProgramWindow.settle();
  }

  /** The headless platform's robot tells a click nothing of the keys that are held. */
  private static MouseEvent withControl(Point2D at) {
    return new MouseEvent(
        MouseEvent.MOUSE_CLICKED,
        at.getX(),
        at.getY(),
        at.getX(),
        at.getY(),
        MouseButton.PRIMARY,
        1,
        false,
        true,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  private long chips() {
    return window.robot().lookup(".compare-chip").queryAll().size();
  }

  private boolean hasPicture() {
    var found = new boolean[1];
    window.robot().interact(() -> found[0] = Clipboard.getSystemClipboard().hasImage());
    return found[0];
  }
}
