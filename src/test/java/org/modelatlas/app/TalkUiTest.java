package org.modelatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.i18n.Language;
import org.modelatlas.testing.Pictures;
import org.testfx.util.WaitForAsyncUtils;

/** Gives the shipped briefing in the program's own windows, with keys as a clicker sends them. */
@Tag("ui")
class TalkUiTest {

  @AfterEach
  void close() throws TimeoutException {
    ProgramWindow.close();
  }

  private static Node talk(ProgramWindow window) {
    return window.node("talk-view");
  }

  private static void awaitSlide(ProgramWindow window, String part) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> String.valueOf(talk(window).getAccessibleText()).contains(part));
    ProgramWindow.settle();
  }

  private static BufferedImage picture(ProgramWindow window) {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000, () -> Pictures.of(talk(window).getScene().snapshot(null)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aTalkIsGivenWithTheKeysOfAClicker(Language language) throws TimeoutException {
    var window = ProgramWindow.open(language);
    var robot = window.robot();
    robot.push(KeyCode.F5);
    window.awaitShown("talk-view");
    awaitSlide(window, "2023");
    Pictures.write(picture(window), Path.of("target/pictures/talk-1-" + language + ".png"));
    robot.push(KeyCode.PAGE_DOWN);
    awaitSlide(window, language == Language.ZH ? "北京" : "Beijing");
    Pictures.write(picture(window), Path.of("target/pictures/talk-2-" + language + ".png"));
    robot.push(KeyCode.B);
    assertTrue(window.node("talk-curtain").isVisible());
    robot.push(KeyCode.PAGE_DOWN);
    assertFalse(window.node("talk-curtain").isVisible());
    robot.push(KeyCode.F1);
    assertTrue(window.isShown("talk-keys"));
    Pictures.write(picture(window), Path.of("target/pictures/talk-keys-" + language + ".png"));
    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.TAB);
    assertTrue(window.isShown("slide-card"));
    String card = ((Label) window.node("slide-card")).getText();
    assertFalse(card.isBlank());
    Pictures.write(picture(window), Path.of("target/pictures/talk-card-" + language + ".png"));
    robot.push(KeyCode.ENTER);
    assertTrue(window.isShown("talk-away"));
    robot.push(KeyCode.R);
    assertFalse(window.isShown("talk-away"));
    robot.push(KeyCode.DIGIT1).push(KeyCode.DIGIT0);
    assertEquals("10", window.text("talk-typed"));
    robot.push(KeyCode.ENTER);
    assertFalse(window.isShown("talk-typed"));
    robot.push(KeyCode.ESCAPE);
    ProgramWindow.settle();
    assertEquals(1, Window.getWindows().size());
  }

  private static Bounds slide(ProgramWindow window) {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          Node over = window.node("slide-over");
          return over.localToScreen(over.getLayoutBounds());
        });
  }

  @Test
  void aQuestionIsAnsweredOnTheSlideWithTheMouse() throws TimeoutException {
    var window = ProgramWindow.open(Language.EN);
    var robot = window.robot();
    robot.clickOn("#talk");
    window.awaitShown("talk-view");
    awaitSlide(window, "2023");
    robot.push(KeyCode.DIGIT2).push(KeyCode.ENTER);
    awaitSlide(window, "Beijing");
    Bounds slide = slide(window);
    double x = slide.getMinX() + slide.getWidth() * 0.6;
    double y = slide.getMinY() + slide.getHeight() * 0.62;
    robot.moveTo(x, y);
    String card = ((Label) window.node("slide-card")).getText();
    assertTrue(card.matches("\\p{L}+: .+"), card);
    robot.clickOn(x, y);
    window.awaitShown("talk-away");
    robot.push(KeyCode.R);
    assertFalse(window.isShown("talk-away"));
    robot.clickOn(slide.getMinX() + 8, slide.getMinY() + slide.getHeight() - 8);
    awaitSlide(window, "Kinds of model");
  }

  @Test
  void whatIsDrawnGoesWithTheSlideAndTheLensEnlarges() throws TimeoutException {
    var window = ProgramWindow.open(Language.ZH);
    var robot = window.robot();
    robot.push(KeyCode.F5);
    window.awaitShown("talk-view");
    awaitSlide(window, "2023");
    Bounds slide = slide(window);
    robot.push(KeyCode.P);
    robot.moveTo(slide.getMinX() + 200, slide.getMinY() + 200);
    robot.drag(MouseButton.PRIMARY).moveBy(120, 40).drop();
    var strokes = (Group) window.node("slide-strokes");
    assertEquals(1, strokes.getChildren().size());
    robot.push(KeyCode.L);
    assertTrue(window.node("slide-laser").isVisible());
    robot.push(KeyCode.M);
    assertFalse(window.node("slide-laser").isVisible());
    robot.moveTo(slide.getMinX() + 300, slide.getMinY() + 120);
    assertTrue(window.node("slide-lens").isVisible());
    Pictures.write(picture(window), Path.of("target/pictures/talk-lens.png"));
    robot.push(KeyCode.SPACE);
    awaitSlide(window, "北京");
    assertEquals(0, strokes.getChildren().size());
    robot.push(KeyCode.ESCAPE);
    assertFalse(window.node("slide-lens").isVisible());
    robot.push(KeyCode.ESCAPE);
    ProgramWindow.settle();
    assertEquals(1, Window.getWindows().size());
  }
}
