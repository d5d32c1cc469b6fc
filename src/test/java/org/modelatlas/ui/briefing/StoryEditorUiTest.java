package org.modelatlas.ui.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.ui.briefing.EditorFixture.await;
import static org.modelatlas.ui.briefing.EditorFixture.slide;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.story.SlideRow;
import org.modelatlas.story.Story;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Types into the story editor as people do, with the keyboard alone where it can be. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class StoryEditorUiTest {

  private static final int MOST_TABS = 60;

  private final EditorFixture editor =
      new EditorFixture(
          new Story("mine", LocalText.same("Mine"), List.of(slide("one"), slide("two"))));
  private final StoryModel model = editor.model;

  @TempDir private Path folder;

  @Start
  void open(Stage stage) {
    editor.open(stage);
  }

  @Test
  void aTextThatIsClearedIsNotFilledFromTheOtherLanguage(FxRobot robot) {
    editor.focus("story-headline-zh");
    robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
    assertEquals("", editor.field("story-headline-zh").getText());
    assertEquals("Headline", editor.field("story-headline-en").getText());
    robot.targetWindow(editor.stage()).write("New");
    assertEquals(new LocalText("New", "Headline"), model.slide().headline());
  }

  @Test
  void aRowKeepsTheValueOfEachLanguageWhateverIsTypedBesideIt(FxRobot robot) {
    robot.interact(() -> editor.field("story-row-0-0").setText("新名"));
    assertEquals(
        List.of(new SlideRow(new LocalText("新名", "Name"), new LocalText("五款", "five"))),
        model.slide().body().rows());
    robot.interact(() -> editor.field("story-row-0-3").setText("five of them"));
    robot.interact(
        () -> {
          editor.field("story-row-0-0").clear();
          editor.field("story-row-0-2").clear();
        });
    assertEquals(
        List.of(new SlideRow(LocalText.EMPTY, new LocalText("五款", "five of them"))),
        model.slide().body().rows());
  }

  @Test
  void anEmptyLineDoesNotPairTheParagraphsAnew(FxRobot robot) {
    robot.interact(() -> editor.field("story-lines-zh").setText("甲\n\n乙二\n"));
    assertEquals(
        List.of(new LocalText("甲", "First"), new LocalText("乙二", "Second")),
        model.slide().body().lines());
    assertEquals("甲\n\n乙二\n", editor.field("story-lines-zh").getText());
  }

  @Test
  void aFigureIsInsertedInTheRowThatWasWrittenLast(FxRobot robot) {
    editor.focus("story-row-0-1");
    robot.push(KeyCode.END);
    var figures = (MenuButton) editor.node("story-figures");
    robot.interact(figures::show);
    robot.interact(() -> figures.getItems().getFirst().fire());
    assertEquals("五款{families}", model.slide().body().rows().getFirst().value().zh());
  }

  @Test
  void tabLeadsThroughEverythingAndBack(FxRobot robot) {
    robot.interact(() -> model.duplicate());
    editor.focus("story-stories");
    var reached = new LinkedHashSet<String>();
    for (int i = 0; i < MOST_TABS; i++) {
      robot.interact(
          () -> reached.add(String.valueOf(editor.stage().getScene().getFocusOwner().getId())));
      robot.push(KeyCode.TAB);
    }
    for (String id :
        List.of(
            "story-stories",
            "story-undo",
            "story-export",
            "story-present",
            "story-present-here",
            "story-slides",
            "story-add",
            "story-duplicate",
            "story-remove",
            "story-look-here",
            "story-look-there",
            "story-notes-zh",
            "story-notes-en",
            "story-layout",
            "story-figures",
            "story-headline-zh",
            "story-row-1-3",
            "story-lines-zh",
            "story-lines-en")) {
      assertTrue(reached.contains(id), id + " not in " + reached);
    }
    assertEquals("甲\n乙", editor.field("story-lines-zh").getText());
  }

  @Test
  void escapeLeavesTheFieldAndThenTheWindow(FxRobot robot) {
    Stage window = editor.stage();
    editor.focus("story-notes-zh");
    robot.push(KeyCode.ESCAPE);
    assertTrue(window.isShowing());
    assertTrue(editor.node("story-slides").isFocused());
    robot.push(KeyCode.ESCAPE);
    assertFalse(window.isShowing());
  }

  @Test
  void theKeysOfUndoTakeBackWhatWasTypedAndThenTheStorysSteps(FxRobot robot) {
    Story before = model.story();
    robot.interact(model::duplicate);
    editor.focus("story-headline-en");
    robot.push(KeyCode.END).targetWindow(editor.stage()).write("s");
    assertEquals("Headlines", model.slide().headline().en());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("Headline", model.slide().headline().en());
    assertEquals(3, model.story().slides().size());
    robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, model.story());
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    assertEquals(3, model.story().slides().size());
  }

  @Test
  void aStoryThatIsOpenedOverEditsIsTakenBackWithItsFile(FxRobot robot) throws TimeoutException {
    editor.file = folder.resolve("mine.atlasstory");
    editor.choose("story-export", "story-export-atlasstory");
    await(() -> editor.text("story-told").contains("mine.atlasstory"));
    assertTrue(editor.stage().getTitle().endsWith("mine.atlasstory"), editor.stage().getTitle());
    robot.interact(() -> editor.field("story-headline-zh").setText("改过"));
    Story edited = model.story();
    assertTrue(editor.stage().getTitle().endsWith("*"), editor.stage().getTitle());
    editor.choose("story-stories", "story-open-report-2023");
    assertEquals(10, ((ListView<?>) editor.node("story-slides")).getItems().size());
    assertFalse(editor.stage().getTitle().contains("mine"));
    editor.focus("story-slides");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(edited, model.story());
    assertTrue(editor.stage().getTitle().endsWith("mine.atlasstory*"), editor.stage().getTitle());
  }

  @Test
  void aStoryOfAnyRegionSaysWhichItTook(FxRobot robot) {
    var stories = (MenuButton) editor.node("story-stories");
    robot.interact(stories::show);
    String province =
        stories.getItems().stream()
            .map(MenuItem::getId)
            .filter(id -> id != null && id.contains("province"))
            .findFirst()
            .orElseThrow();
    robot.interact(stories::hide);
    editor.choose("story-stories", province);
    assertTrue(editor.text("story-told").contains("北京"), editor.text("story-told"));
    robot.interact(() -> editor.state.select(new Adcode("440000")));
    editor.choose("story-stories", province);
    assertEquals("", editor.text("story-told"));
    assertTrue(model.story().title().zh().contains("广东"));
  }
}
