package org.modelatlas.ui.classes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelatlas.classification.Classing;
import org.modelatlas.classification.Method;
import org.modelatlas.i18n.Language;
import org.modelatlas.testing.ShippedSheets;
import org.modelatlas.workspace.Colouring;
import org.modelatlas.workspace.Theme;
import org.testfx.api.FxToolkit;

@Tag("ui")
class ClassEditorUiTest {

  private static final List<Double> OWN = List.of(10.0, 50.0, 80.0);
  private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");

  private final EditorStage stage =
      new EditorStage(
          ShippedSheets.view("models", Language.EN)
              .withDesign(
                  ShippedSheets.view("models", Language.EN)
                      .design()
                      .withClassing(Classing.manual(OWN))));

  @BeforeEach
  void open() throws TimeoutException {
    stage.open(300, 100);
  }

  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.cleanupStages();
  }

  private Classing classing() {
    return stage.state.view().design().classing();
  }

  private void focus(String id) {
    stage.robot.interact(() -> stage.find(id).requestFocus());
  }

  private void type(String id, String text) {
    focus(id);
    stage.robot.interact(() -> stage.<TextField>find(id).setText(text));
  }

  private boolean isFaulty(String id) {
    return stage.find(id).getPseudoClassStates().contains(FAULTY);
  }

  @Test
  void draggedHandleMovesItsLimitInOneStep() {
    int steps = stage.state.historyProperty().get().all().size();
    Node handle = stage.find("classes-handle-2");
    stage.robot.drag(handle).moveBy(10, 0).moveBy(20, 0).moveBy(10, 0).drop();
    stage.settle();
    double moved = classing().limits().get(1);
    assertTrue(moved > 60 && moved < 72, "about 40 of 284 pixels of 110: " + moved);
    assertEquals(steps + 1, stage.state.historyProperty().get().all().size());
    stage.robot.interact(stage.state::undo);
    assertEquals(OWN, classing().limits());
    assertEquals("50", stage.<TextField>find("classes-limit-2").getText());
  }

  @Test
  void handleDoesNotPassItsNeighbour() {
    stage.robot.drag(stage.<Node>find("classes-handle-1")).moveBy(200, 0).drop();
    stage.settle();
    assertEquals(List.of(49.0, 50.0, 80.0), classing().limits());
  }

  @Test
  void arrowKeysMoveTheLimitOfTheFocusedHandleThatSaysItsValue() {
    focus("classes-handle-2");
    stage.robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.LEFT);
    stage.settle();
    assertEquals(List.of(10.0, 51.0, 80.0), classing().limits());
    assertEquals("Limit 2 of 3: 51", stage.find("classes-handle-2").getAccessibleText());
    assertTrue(stage.find("classes-handle-2").isFocused());
  }

  @Test
  void wrongLimitsAreMarkedTogetherAndTheMapStays() {
    var before = stage.state.view();
    type("classes-limit-1", "many");
    type("classes-limit-3", "20");
    stage.robot.type(KeyCode.ENTER);
    stage.settle();
    assertTrue(isFaulty("classes-limit-1"));
    assertFalse(isFaulty("classes-limit-2"));
    assertTrue(isFaulty("classes-limit-3"));
    Label words = stage.find("classes-limit-3-fault");
    assertTrue(words.isVisible());
    assertTrue(words.getText().startsWith("It has to be above 50"), words.getText());
    assertEquals(words.getText(), stage.find("classes-limit-3").getAccessibleHelp());
    assertEquals(before, stage.state.view());
  }

  @Test
  void writtenLimitIsTakenWithEnterAndOnLeaving() {
    type("classes-limit-1", "１２");
    stage.robot.type(KeyCode.ENTER);
    type("classes-limit-2", "60");
    focus("classes-reset");
    stage.settle();
    assertEquals(List.of(12.0, 60.0, 80.0), classing().limits());
    assertEquals("12", stage.<TextField>find("classes-limit-1").getText());
  }

  @Test
  void methodNumberAndPaletteAreChosenByKeyboardAlone() {
    focus("classes-method");
    for (int i = Method.MANUAL.ordinal(); i > Method.QUANTILE.ordinal(); i--) {
      stage.robot.type(KeyCode.UP);
    }
    stage.settle();
    assertEquals(Method.QUANTILE, classing().method());
    focus("classes-count");
    stage.robot.type(KeyCode.LEFT);
    stage.settle();
    assertEquals(3, classing().classes());
    focus("classes-palette");
    stage.robot.type(KeyCode.DOWN);
    stage.settle();
    assertTrue(stage.state.view().design().colouring().palette().isPresent());
  }

  @Test
  void resetBringsTheUsualClassesBack() {
    stage.robot.clickOn("#classes-reset");
    stage.settle();
    assertEquals(Classing.USUAL, classing());
    assertTrue(stage.find("classes-reset").isDisabled());
  }

  @Test
  void middleIsWrittenWhereAPaletteHasTwoSides() {
    assertFalse(stage.find("classes-middle").isVisible());
    stage.robot.interact(
        () ->
            stage.state.draw(
                d -> d.withColouring(new Colouring(Optional.of("rdbu"), Optional.empty()))));
    type("classes-middle", "50");
    stage.robot.type(KeyCode.ENTER);
    stage.settle();
    assertEquals(Optional.of(50.0), stage.state.view().design().colouring().middle());
    focus("classes-middle-handle");
    stage.robot.type(KeyCode.LEFT);
    stage.settle();
    assertTrue(stage.state.view().design().colouring().middle().orElseThrow() < 50);
  }

  @Test
  void brokenPaletteFileIsToldWholeAndTheMapStays(@TempDir Path folder) throws IOException {
    var before = stage.state.view();
    Path file = folder.resolve("mine.txt");
    Files.writeString(file, "#f7fbff\n#12345\n#4292c6\nred\n");
    stage.file = Optional.of(file);
    stage.robot.interact(() -> stage.find("classes-own-palette").requestFocus());
    stage.robot.type(KeyCode.SPACE);
    stage.settle();
    assertEquals(2, stage.told.size());
    assertEquals(before, stage.state.view());
  }

  @Test
  void languageAndThemeAreFollowedAndNothingIsWorkedOutWhileHidden() {
    Node editor = stage.find("classes");
    stage.robot.interact(() -> stage.state.useTheme(Theme.DARK));
    stage.robot.interact(() -> stage.state.speak(Language.ZH));
    Label caption = stage.find("classes-caption");
    String chinese = caption.getText();
    assertTrue(chinese.endsWith("个数值"), chinese);
    stage.robot.interact(() -> editor.setVisible(false));
    stage.robot.interact(() -> stage.state.speak(Language.EN));
    assertEquals(chinese, caption.getText());
    stage.robot.interact(() -> editor.setVisible(true));
    assertTrue(caption.getText().contains("values"));
  }
}
