package org.modelatlas.ui.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.ATLAS;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.i18n.Language;
import org.modelatlas.testing.Pictures;
import org.modelatlas.testing.SnapshotFixture;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Preferences;
import org.modelatlas.ui.theme.Fonts;
import org.modelatlas.workspace.Settings;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Books are made from the preview, by mouse and by keys, and can be stopped. */
@Tag("ui")
class BookUiTest {

  private static final int PATIENCE_S = 60;

  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();
  private SnapshotFixture fixture;
  private Path file;

  @AfterEach
  void close() throws TimeoutException {
    fixture.goOn();
    FxToolkit.cleanupStages();
  }

  private void open(Language language, Theme theme) throws TimeoutException {
    file = folder.resolve("全 书.pdf");
    fixture = new SnapshotFixture(file, file);
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupStage(
        stage -> {
          Fonts.load();
          var state =
              new ExplorerState(
                  ViewState.opening(language, theme, "models", ATLAS.newestDate())
                      .withCompared(List.of(new Adcode("540000"), new Adcode("820000"))));
          var preferences = new Preferences(Settings.FIRST, state, language, theme);
          stage.setScene(new Scene(new StackPane(), 50, 50));
          stage.show();
          new SnapshotWindow(state, preferences, ATLAS, fixture::tools).open(stage);
        });
    awaitText("snapshot-at", "1");
    await(() -> !node("snapshot-save").isDisabled());
  }

  private Node node(String id) {
    return robot.lookup("#" + id).query();
  }

  private static void await(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(PATIENCE_S, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void awaitText(String id, String part) throws TimeoutException {
    await(() -> ((Labeled) node(id)).getText().contains(part));
  }

  private void ask(String id) {
    var menu = (MenuButton) node("snapshot-save");
    robot.interact(
        () ->
            menu.getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  private void keep(String name) {
    var picture =
        WaitForAsyncUtils.waitForAsyncFx(
            10_000, () -> Pictures.of(node("snapshot-at").getScene().snapshot(null)));
    Pictures.write(picture, Path.of("target/pictures/" + name + ".png"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aBookOfTheComparedProvincesIsSavedAndItsPlaceIsTold(Language language) throws Exception {
    open(language, Theme.LIGHT);
    assertFalse(node("snapshot-book").isVisible());
    ask("snapshot-book-chosen");
    awaitText("snapshot-told", file.toString());
    assertFalse(node("snapshot-book").isVisible());
    assertEquals("snapshot-save", node("snapshot-at").getScene().getFocusOwner().getId());
    String pdf = Files.readString(file, StandardCharsets.ISO_8859_1);
    assertTrue(pdf.startsWith("%PDF"));
    keep("book-saved-" + language);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aBookInTheMakingShowsHowFarItIsAndIsStoppedByMouse(Language language) throws Exception {
    open(language, language == Language.ZH ? Theme.LIGHT : Theme.DARK);
    Files.writeString(file, "mine");
    fixture.hold(8);
    ask("snapshot-book-all");
    await(() -> ((ProgressBar) node("snapshot-book-progress")).getProgress() > 0);
    keep("book-making-" + language);
    robot.clickOn("#snapshot-book-cancel");
    assertTrue(node("snapshot-book-cancel").isDisabled());
    fixture.goOn();
    await(() -> !node("snapshot-book").isVisible());
    awaitText("snapshot-told", language == Language.ZH ? "已取消" : "cancelled");
    assertEquals("mine", Files.readString(file));
    assertOnly(file);
  }

  private void assertOnly(Path... expected) throws Exception {
    try (var files = Files.list(folder)) {
      assertEquals(List.of(expected), files.toList());
    }
  }

  @Test
  void theSameByKeysAndEscapeLeavesTheWindowOpen() throws Exception {
    open(Language.ZH, Theme.LIGHT);
    fixture.hold(3);
    robot.interact(() -> node("snapshot-save").requestFocus());
    robot.push(KeyCode.SPACE);
    await(() -> ((MenuButton) node("snapshot-save")).isShowing());
    robot.push(KeyCode.UP);
    robot.push(KeyCode.UP);
    robot.push(KeyCode.ENTER);
    await(() -> node("snapshot-book").isVisible());
    assertEquals("snapshot-book-cancel", node("snapshot-at").getScene().getFocusOwner().getId());
    robot.push(KeyCode.ESCAPE);
    fixture.goOn();
    awaitText("snapshot-told", "已取消");
    var window = node("snapshot-at").getScene().getWindow();
    assertTrue(window.isShowing());
    assertOnly();
    robot.push(KeyCode.ESCAPE);
    await(() -> !window.isShowing());
  }

  @Test
  void aFolderThatIsGoneIsTold() throws Exception {
    open(Language.EN, Theme.LIGHT);
    Files.delete(folder);
    ask("snapshot-book-chosen");
    awaitText("snapshot-told", folder.toString());
    assertTrue(node("snapshot-told").getStyleClass().contains("snapshot-problem"));
    assertFalse(node("snapshot-book").isVisible());
    Files.createDirectory(folder);
  }
}
