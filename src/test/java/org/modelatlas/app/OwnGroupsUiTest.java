package org.modelatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.testing.Pictures;
import org.modelatlas.workspace.SettingsFile;

/** A person's own groups of provinces are saved, renamed, deleted, chosen and kept. */
@Tag("ui")
class OwnGroupsUiTest {

  /** The card floats to the left of what asked for it, on a screen as large as this. */
  private static final double SCREEN = 1000;

  @TempDir Path folder;
  private ProgramWindow window;

  @AfterEach
  void close() throws TimeoutException {
    ProgramWindow.close();
  }

  private void open(Language language) throws TimeoutException {
    var kept = Optional.of(new SettingsFile(folder.resolve("settings.json")));
    window = ProgramWindow.open(language, kept);
    window.resize(SCREEN, 800);
  }

  private void compareTwo() {
    window.robot().push(KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.ENTER);
    window.robot().push(KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.ENTER);
    ProgramWindow.settle();
  }

  private void fire(String id) {
    var groups = (MenuButton) window.node("compare-groups");
    window
        .robot()
        .interact(
            () ->
                groups.getItems().stream()
                    .filter(item -> id.equals(item.getId()))
                    .forEach(MenuItem::fire));
    ProgramWindow.settle();
  }

  private List<String> own() {
    return ((MenuButton) window.node("compare-groups"))
        .getItems().stream()
            .filter(item -> item.getId() != null && item.getId().startsWith("compare-own-"))
            .map(MenuItem::getText)
            .toList();
  }

  /** Names are set, not typed: the headless platform's robot has no Chinese keyboard. */
  private void write(String id, String text) {
    window.robot().interact(() -> ((TextField) window.node(id)).setText(text));
  }

  private String told() {
    ProgramWindow.settle();
    return ((Labeled) window.node("group-told")).getText();
  }

  private long chips() {
    return window.robot().lookup(".compare-chip").queryAll().size();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aGroupIsSavedRenamedChosenDeletedAndPutBackAndSurvivesARestart(Language language)
      throws TimeoutException, IOException {
    Messages messages = Messages.of(language);
    open(language);
    compareTwo();
    fire("compare-groups-edit");
    write("group-name", "两市");
    window.robot().clickOn("#group-save");
    assertEquals(messages.get("compare.groups.saved", "两市"), told());
    assertEquals(List.of("两市"), own());
    write("group-name-0", "京津");
    window.robot().clickOn("#group-rename-0");
    assertEquals(List.of("京津"), own());
    Pictures.write(
        window.pictureWithMenus(), Path.of("target/pictures/own-groups-" + language + ".png"));
    window.robot().clickOn("#group-delete-0");
    assertEquals(List.of(), own());
    window.robot().clickOn("#group-undo");
    assertEquals(List.of("京津"), own());
    window.robot().push(KeyCode.ESCAPE);
    ProgramWindow.close();

    open(language);
    window.robot().clickOn("#compare-chip-110000");
    assertEquals(1, chips());
    fire("compare-own-0");
    assertEquals(2, chips());
    assertTrue(window.isShown("compare-chip-110000"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aNameThatCannotBeGivenIsCalmlyRefusedByKeys(Language language) throws TimeoutException {
    Messages messages = Messages.of(language);
    open(language);
    compareTwo();
    fire("compare-groups-edit");
    assertTrue(window.node("group-name").isFocused());
    window.robot().push(KeyCode.ENTER);
    assertEquals(messages.get("compare.groups.fault.EMPTY"), told());
    refused("长三角", messages.get("compare.groups.fault.TAKEN"));
    refused("x".repeat(200), messages.get("compare.groups.fault.TOO_LONG", 60));
    refused("a\u202Eb", messages.get("compare.groups.fault.UNSEEN_CHARACTERS"));
    write("group-name", "x".repeat(1 << 20));
    assertEquals(messages.get("compare.groups.fault.TOO_LONG", 60), told());
    assertEquals(List.of(), own());
    write("group-name", "OK");
    window.robot().push(KeyCode.ENTER);
    assertEquals(List.of("OK"), own());
    window.robot().push(KeyCode.ESCAPE);
    ProgramWindow.settle();
    assertFalse(window.isShown("own-groups"));
    assertEquals("compare-groups", window.focused());
  }

  private void refused(String name, String why) {
    write("group-name", name);
    window.robot().push(KeyCode.ENTER);
    assertEquals(why, told());
    assertEquals(List.of(), own());
  }
}
