package org.modelatlas.ui.briefing.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.ATLAS;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.dataset.Once;
import org.modelatlas.i18n.Language;
import org.modelatlas.problem.Place;
import org.modelatlas.story.ShippedStories;
import org.modelatlas.story.slide.SlideComposer;
import org.modelatlas.story.slide.SlideSize;
import org.modelatlas.story.talk.Talk;
import org.modelatlas.testing.Pictures;
import org.modelatlas.ui.theme.Fonts;
import org.modelatlas.workspace.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** How a talk ends and what its keys do, on screens that are pretended. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class TalkWindowUiTest {

  private static final Rectangle2D OWN = new Rectangle2D(0, 0, 1000, 750);
  private static final Rectangle2D ROOM = new Rectangle2D(400, 0, 600, 700);
  private static final TalkTools TOOLS =
      new TalkTools(
          new Once<>(() -> SlideComposer.shipped(new AtlasIndex(ATLAS))),
          ForkJoinPool.commonPool(),
          Platform::runLater);

  private final TalkModel model =
      new TalkModel(
          new TalkScript(
              ShippedStories.story("report-2023"),
              Place.of("report-2023"),
              Language.EN,
              SlideSize.WIDE),
          1);
  private final AtomicInteger ended = new AtomicInteger();
  private List<Rectangle2D> screens = List.of(OWN, ROOM);
  private Stage main;

  @Start
  void open(Stage stage) {
    Fonts.load();
    stage.setX(0);
    stage.setY(0);
    stage.setScene(new Scene(new StackPane(), 300, 200));
    stage.show();
    main = stage;
  }

  private void begin(FxRobot robot, Duration perSlide, boolean looping, int percent)
      throws TimeoutException {
    var manner = new TalkWindow.Manner(perSlide, looping, percent, Theme.DARK);
    robot.interact(
        () ->
            new TalkWindow(model, TOOLS, manner, main, () -> screens, ended::incrementAndGet)
                .show());
    await(() -> robot.lookup("#talk-view").queryAs(TalkView.class).screen().shown().isPresent());
  }

  private static void await(BooleanSupplier fact) throws TimeoutException {
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, fact::getAsBoolean);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Stage window(FxRobot robot, String id) {
    Node node = robot.lookup("#" + id).query();
    return (Stage) node.getScene().getWindow();
  }

  private static void picture(FxRobot robot, String id, String name) {
    Pictures.write(
        WaitForAsyncUtils.waitForAsyncFx(
            10_000, () -> Pictures.of(window(robot, id).getScene().snapshot(null))),
        Path.of("target/pictures/" + name + ".png"));
  }

  @Test
  void theTalkEndsOnceWhicheverWindowIsClosed(FxRobot robot) throws TimeoutException {
    begin(robot, Duration.seconds(20), false, 150);
    await(() -> ((Labeled) robot.lookup("#presenter-notes").query()).getText().length() > 9);
    picture(robot, "presenter", "presenter-EN-DARK-150-1000");
    Stage notes = window(robot, "presenter");
    Stage room = window(robot, "talk-view");
    robot.interact(() -> notes.fireEvent(new WindowEvent(notes, WindowEvent.WINDOW_CLOSE_REQUEST)));
    assertFalse(room.isShowing());
    assertFalse(notes.isShowing());
    assertEquals(1, ended.get());
  }

  @Test
  void theTalkIsOverWhenTheSystemTakesTheRoomsWindowAway(FxRobot robot) throws TimeoutException {
    begin(robot, Duration.millis(50), true, 100);
    Stage notes = window(robot, "presenter");
    robot.interact(() -> window(robot, "talk-view").hide());
    assertFalse(notes.isShowing());
    assertEquals(1, ended.get());
    int at = model.talk().at();
    pass(robot, Duration.millis(200));
    assertEquals(at, model.talk().at(), "no slide follows any more");
  }

  @Test
  void theKeyThatSwapsScreensDoesNothingWhileThereIsOne(FxRobot robot) throws TimeoutException {
    screens = List.of(OWN);
    begin(robot, Duration.seconds(20), false, 100);
    robot.push(KeyCode.S);
    screens = List.of(OWN, ROOM);
    robot.push(KeyCode.S);
    assertEquals(ROOM.getWidth(), window(robot, "presenter").getWidth(), "swapped once");
  }

  @Test
  void anotherKeyEndsANumberThatWasBegun(FxRobot robot) throws TimeoutException {
    begin(robot, Duration.seconds(20), false, 200);
    robot.push(KeyCode.DIGIT7).push(KeyCode.L);
    assertEquals("", model.talk().typed());
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
    assertEquals("", model.talk().typed());
    robot.push(KeyCode.DIGIT7).push(KeyCode.ENTER);
    assertEquals(6, model.talk().at());
    robot.push(KeyCode.F1);
    picture(robot, "talk-view", "talk-keys-200");
    Node keys = robot.lookup("#talk-keys").query();
    assertTrue(keys.getLayoutBounds().getHeight() < 760, keys.getLayoutBounds().toString());
  }

  @Test
  void aCurtainStaysDrawnInALoop(FxRobot robot) throws TimeoutException {
    begin(robot, Duration.millis(400), true, 100);
    robot.push(KeyCode.B);
    int at = model.talk().at();
    pass(robot, Duration.millis(1200));
    assertEquals(Talk.Curtain.BLACK, model.talk().curtain());
    assertEquals(at, model.talk().at());
    robot.push(KeyCode.B);
    await(() -> model.talk().at() != at);
  }

  /** The clock that turns slides has turned some, or would have. */
  private static void pass(FxRobot robot, Duration time) throws TimeoutException {
    var over = new AtomicBoolean();
    robot.interact(
        () -> {
          var pause = new PauseTransition(time);
          pause.setOnFinished(e -> over.set(true));
          pause.play();
        });
    await(over::get);
  }
}
