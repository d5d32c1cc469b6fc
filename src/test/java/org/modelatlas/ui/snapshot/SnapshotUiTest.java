package org.modelatlas.ui.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.ATLAS;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
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
import org.modelatlas.page.PageSubject;
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

/** Pages are previewed, changed, printed and saved by mouse and by keys. */
@Tag("ui")
class SnapshotUiTest {

  private static final Adcode GUANGDONG = new Adcode("440000");
  private static final int PATIENCE_S = 30;

  @TempDir Path folder;

  private final FxRobot robot = new FxRobot();
  private SnapshotFixture fixture;
  private Path file;

  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.cleanupStages();
  }

  private void open(Language language, Theme theme) throws TimeoutException {
    file = folder.resolve("广东 省.pdf");
    fixture = new SnapshotFixture(file, folder.resolve("标志.svg"));
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupStage(
        stage -> {
          Fonts.load();
          var state =
              new ExplorerState(
                  ViewState.opening(language, theme, "models", ATLAS.newestDate())
                      .withSelection(Optional.of(GUANGDONG)));
          var preferences = new Preferences(Settings.FIRST, state, language, theme);
          stage.setScene(new Scene(new StackPane(), 50, 50));
          stage.show();
          new SnapshotWindow(state, preferences, ATLAS, fixture::tools).open(stage);
        });
    awaitText("snapshot-at", "1");
    await(() -> !((ComboBox<?>) node("snapshot-printer")).getItems().isEmpty());
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

  private Canvas page() {
    return (Canvas) robot.lookup(".snapshot-page").query();
  }

  private BufferedImage picture() {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000, () -> Pictures.of(node("snapshot-at").getScene().snapshot(null)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void optionsChangeThePreviewAndThePageIsPrintedAndSaved(Language language) throws Exception {
    open(language, Theme.LIGHT);
    assertEquals(
        new PageSubject.Province(GUANGDONG), ((ComboBox<?>) node("snapshot-subject")).getValue());
    Pictures.write(picture(), Path.of("target/pictures/snapshot-" + language + ".png"));
    double upright = page().getWidth() / page().getHeight();
    assertEquals(210.0 / 297, upright, 0.01);
    int acrossAt = ((ComboBox<?>) node("snapshot-lie")).getItems().size() - 1;
    robot.interact(() -> ((ComboBox<?>) node("snapshot-lie")).getSelectionModel().select(acrossAt));
    await(() -> page().getWidth() > page().getHeight());

    robot.clickOn("#snapshot-print");
    awaitText("snapshot-told", "Office");
    await(() -> fixture.orders().size() == 1);
    assertEquals("A4", fixture.orders().getFirst().paper());
    assertFalse(Files.exists(fixture.orders().getFirst().pdf()), "the queue has its own copy");

    robot.interact(() -> item("snapshot-save-pdf").fire());
    awaitText("snapshot-told", file.getFileName().toString());
    assertEquals("%PDF", Files.readString(file, StandardCharsets.ISO_8859_1).substring(0, 4));
  }

  private MenuItem item(String id) {
    return ((MenuButton) node("snapshot-save"))
        .getItems().stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theSameByKeys(Language language) throws Exception {
    open(language, Theme.DARK);
    assertEquals("snapshot-subject", focused());
    robot.push(KeyCode.UP);
    tabTo("snapshot-title");
    robot.targetWindow(node("snapshot-title").getScene().getWindow());
    robot.write("briefing7");
    await(() -> ((TextField) node("snapshot-title")).getText().equals("briefing7"));
    tabTo("snapshot-print");
    Pictures.write(picture(), Path.of("target/pictures/snapshot-dark-" + language + ".png"));
    awaitText("snapshot-at", "1");
    robot.push(KeyCode.SPACE);
    await(() -> fixture.orders().size() == 1);
    tabTo("snapshot-preview");
    double fitted = page().getWidth();
    robot.push(KeyCode.EQUALS);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(fitted * 1.25, page().getWidth(), 2);
    robot.push(KeyCode.DIGIT0);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(fitted, page().getWidth(), 1);
  }

  private String focused() {
    WaitForAsyncUtils.waitForFxEvents();
    return String.valueOf(node("snapshot-at").getScene().getFocusOwner().getId());
  }

  private void tabTo(String id) {
    for (int i = 0; !focused().equals(id); i++) {
      assertTrue(i < 60, "no key leads to " + id);
      robot.push(KeyCode.TAB);
    }
  }

  @Test
  void aJamAndAPrinterThatIsGoneAreToldAndAnswered() throws Exception {
    open(Language.ZH, Theme.LIGHT);
    fixture.jam();
    robot.clickOn("#snapshot-print-dialog");
    awaitText("snapshot-told", "卡纸");
    assertEquals(2, fixture.orders().getFirst().copies());
    fixture.remove();
    robot.clickOn("#snapshot-print");
    awaitText("snapshot-told", "这台打印机已不存在");
    assertTrue(node("snapshot-told").getStyleClass().contains("snapshot-problem"));
  }

  @Test
  void aFolderThatIsGoneIsToldAndNothingIsWritten() throws Exception {
    open(Language.EN, Theme.LIGHT);
    Files.delete(folder);
    robot.interact(() -> item("snapshot-save-png").fire());
    awaitText("snapshot-told", folder.toString());
    assertFalse(Files.exists(file));
  }

  @Test
  void aLogoIsTakenAndOneThatIsNoPictureIsRefused() throws Exception {
    open(Language.ZH, Theme.LIGHT);
    Path logo = folder.resolve("标志.svg");
    Files.writeString(logo, "no picture");
    robot.interact(() -> ((Button) node("snapshot-logo")).fire());
    awaitText("snapshot-told", "PNG");
    assertTrue(node("snapshot-logo-remove").isDisabled());
    Files.writeString(
        logo,
        "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='30'>"
            + "<rect width='90' height='30' fill='#0a6'/></svg>");
    robot.interact(() -> ((Button) node("snapshot-logo")).fire());
    await(() -> !node("snapshot-logo-remove").isDisabled());
    await(() -> !((Labeled) node("snapshot-at")).getText().contains("…"));
    Pictures.write(picture(), Path.of("target/pictures/snapshot-logo.png"));
  }

  @Test
  void everyPageCanBeTurnedTo() throws Exception {
    open(Language.ZH, Theme.LIGHT);
    robot.interact(() -> ((ComboBox<?>) node("snapshot-length")).getSelectionModel().select(1));
    await(() -> !node("snapshot-on").isDisabled());
    robot.clickOn("#snapshot-on");
    awaitText("snapshot-at", "第 2 / ");
    robot.interact(() -> node("snapshot-preview").requestFocus());
    robot.push(KeyCode.END);
    await(() -> node("snapshot-on").isDisabled());
    robot.push(KeyCode.HOME);
    awaitText("snapshot-at", "第 1 / ");
  }
}
