package org.modelatlas.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.ATLAS;
import static org.modelatlas.testing.ShippedSheets.FIGURES;
import static org.modelatlas.testing.ShippedSheets.GEOMETRY;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.dataset.ChangeMeasure;
import org.modelatlas.i18n.Language;
import org.modelatlas.sheet.SheetComposer;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.testing.SnapshotFixture;
import org.modelatlas.ui.explorer.ExplorerWindow;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.region.RegionPanel;
import org.modelatlas.ui.region.content.PanelContents;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Preferences;
import org.modelatlas.ui.theme.Fonts;
import org.modelatlas.ui.theme.Themes;
import org.modelatlas.workspace.ChangeSpan;
import org.modelatlas.workspace.ClassLimits;
import org.modelatlas.workspace.Settings;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The journey through time by pointer and by keys, in the whole window. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class TimelineUiTest {

  private static final LocalDate JANUARY = LocalDate.of(2024, 1, 31);

  private final ExplorerState state =
      new ExplorerState(ViewState.opening(Language.ZH, Theme.LIGHT, "models", JANUARY));
  private Scene scene;

  @Start
  void open(Stage stage) {
    Fonts.load();
    var composer = new SheetComposer(TypeMetrics.bundled());
    var model = new MapModel(ATLAS, FIGURES, GEOMETRY, composer);
    var panel = new RegionPanel(state, new PanelContents(new AtlasIndex(ATLAS), FIGURES));
    var preferences = new Preferences(Settings.FIRST, state, Language.ZH, Theme.LIGHT);
    var window =
        new ExplorerWindow(
            state,
            preferences,
            model,
            panel,
            SnapshotFixture::unused,
            SnapshotFixture.noBriefing(state, preferences));
    scene = new Scene(window.root(), 1280, 800);
    Themes.apply(scene, Theme.LIGHT);
    stage.setX(0);
    stage.setY(0);
    stage.setScene(scene);
    stage.show();
  }

  private Node node(String id) {
    return scene.lookup("#" + id);
  }

  /** Looked up by the UI thread, which builds the panel's parts while a robot looks. */
  private void click(FxRobot robot, String id) {
    robot.clickOn(WaitForAsyncUtils.waitForAsyncFx(10_000, () -> node(id)));
  }

  private String text(String id) {
    return ((Label) node(id)).getText();
  }

  private LocalDate day() {
    return state.view().asOf();
  }

  private void focusTrack(FxRobot robot) {
    robot.interact(() -> node("time-track").requestFocus());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void keysStepByMonthAndYearAndToTheEnds(Language language, FxRobot robot) {
    robot.interact(() -> state.speak(language));
    focusTrack(robot);
    robot.type(KeyCode.LEFT);
    assertEquals(LocalDate.of(2023, 12, 31), day());
    assertEquals("2023-12-31", text("time-date"));
    robot.type(KeyCode.RIGHT);
    assertEquals(JANUARY, day());
    robot.type(KeyCode.PAGE_DOWN);
    assertEquals(LocalDate.of(2023, 1, 31), day());
    robot.type(KeyCode.HOME);
    assertEquals(LocalDate.of(2020, 6, 30), day());
    robot.type(KeyCode.END);
    assertTrue(text("time-note").contains("2025-02"), text("time-note"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void dragIsOneStepOfTheHistory(Language language, FxRobot robot) {
    robot.interact(() -> state.speak(language));
    Bounds handle = node("time-handle").localToScreen(node("time-handle").getBoundsInLocal());
    robot.moveTo(handle.getCenterX(), handle.getCenterY());
    robot.press(MouseButton.PRIMARY);
    for (int i = 1; i <= 6; i++) {
      robot.moveTo(handle.getCenterX() - 20 * i, handle.getCenterY());
    }
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(day().isBefore(LocalDate.of(2023, 9, 1)), day()::toString);
    robot.interact(state::undo);
    assertEquals(JANUARY, day());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void playingGoesOnAndPauses(Language language, FxRobot robot) throws Exception {
    robot.interact(() -> state.speak(language));
    robot.interact(() -> state.showAsOf(LocalDate.of(2023, 3, 31)));
    click(robot, "time-play");
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> day().isAfter(LocalDate.of(2023, 5, 30)));
    click(robot, "time-play");
    LocalDate paused = day();
    String play = language == Language.ZH ? "播放" : "Play";
    assertEquals(play, node("time-play").getAccessibleText());
    robot.sleep(900);
    assertEquals(paused, day());
    robot.interact(state::undo);
    assertEquals(LocalDate.of(2023, 3, 31), day(), "all of one playing is one step");
  }

  @Test
  void filingsStepThroughTheRegulatorsDates(FxRobot robot) {
    robot.interact(() -> state.showIndicator("filings"));
    assertTrue(text("time-note").contains("2023-12-31"), text("time-note"));
    focusTrack(robot);
    robot.type(KeyCode.RIGHT);
    assertEquals(LocalDate.of(2024, 3, 31), day());
    assertEquals("", text("time-note"));
    robot.type(KeyCode.END);
    assertEquals(LocalDate.of(2026, 8, 31), day());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void comparisonBeginsAndEndsWithOneClickAndItsRowsSelect(Language language, FxRobot robot) {
    robot.interact(() -> state.speak(language));
    click(robot, "compare");
    ChangeSpan span = state.view().change().orElseThrow();
    assertTrue(span.from().isBefore(day()));
    click(robot, "measure-percent");
    assertEquals(ChangeMeasure.PERCENT, state.view().change().orElseThrow().measure());
    click(robot, "measure-absolute");
    click(robot, "move-110000");
    assertEquals(Optional.of(new Adcode("110000")), state.view().selection());
    focusTrack(robot);
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    assertTrue(state.view().change().orElseThrow().from().isAfter(span.from()));
    click(robot, "compare-end");
    assertEquals(Optional.empty(), state.view().change());
    assertEquals(null, node("moves"));
  }

  @Test
  void dayShownDoesNotPassTheDayItIsComparedWith(FxRobot robot) {
    robot.interact(
        () ->
            state.showChange(
                Optional.of(new ChangeSpan(LocalDate.of(2023, 12, 31), ChangeMeasure.ABSOLUTE))));
    focusTrack(robot);
    robot.type(KeyCode.LEFT);
    assertEquals(JANUARY, day());
  }

  @Test
  void classesFollowTheDateWhenAsked(FxRobot robot) {
    click(robot, "limits-shown");
    assertEquals(ClassLimits.OF_SHOWN, state.view().limits());
  }

  @Test
  void tiersOfOneDateCannotBePlayedOrCompared(FxRobot robot) {
    robot.interact(() -> state.showIndicator("tier_talent"));
    assertTrue(node("time-play").isDisabled());
    assertTrue(node("compare").isDisabled());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyControlHasAName(Language language, FxRobot robot) {
    robot.interact(() -> state.speak(language));
    click(robot, "compare");
    for (Node control : robot.lookup("#timeline .button, #timeline .toggle-button").queryAll()) {
      var button = (ButtonBase) control;
      boolean named = button.getAccessibleText() != null || !button.getText().isBlank();
      assertTrue(named, button::getId);
    }
    assertFalse(((CheckBox) node("limits-shown")).getText().isBlank());
    assertFalse(((ComboBox<?>) node("compare-from")).getAccessibleText().isBlank());
    String spoken = node("time-track").getAccessibleText();
    assertTrue(spoken.contains("2024-01-31") && spoken.contains("2023"), spoken);
  }
}
