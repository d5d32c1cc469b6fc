package org.modelatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.story.ShippedStories;
import org.modelatlas.story.Story;
import org.modelatlas.story.StoryReader;
import org.modelatlas.ui.briefing.StoryModel;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The story at hand outlives the window. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class KeptStoryUiTest {

  private static final Story OTHER = ShippedStories.story(ShippedStories.IDS.get(1));

  private final List<DataProblem> told = new ArrayList<>();
  private Stage stage;

  @TempDir private Path folder;

  @Start
  void open(Stage shown) {
    stage = shown;
    stage.show();
  }

  private KeptStory keeper() {
    return new KeptStory(folder.resolve("settings.json"), work -> {}, told::add);
  }

  @Test
  void aStepRightBeforeTheWindowClosesIsKept(FxRobot robot)
      throws IOException, DataProblemException {
    robot.interact(
        () -> {
          KeptStory keeper = keeper();
          keeper.endWith(stage);
          keeper.open().open(OTHER, Optional.empty());
          stage.hide();
        });
    assertEquals(OTHER, StoryReader.read(folder.resolve("briefing.atlasstory")).story());
    assertEquals(List.of(), told);
  }

  @Test
  void aStoryThatIsInNoFileIsKeptWhenAnotherTakesItsPlace(FxRobot robot)
      throws IOException, DataProblemException {
    Story own = new Story("own", OTHER.title(), OTHER.slides());
    Path before = folder.resolve("briefing-before.atlasstory");
    robot.interact(
        () -> {
          KeptStory keeper = keeper();
          keeper.endWith(stage);
          StoryModel model = keeper.open();
          model.open(own, Optional.empty());
          model.open(OTHER, Optional.of(folder.resolve("other.atlasstory")));
          stage.hide();
        });
    assertEquals(own, StoryReader.read(before).story());
    assertEquals(OTHER, StoryReader.read(folder.resolve("briefing.atlasstory")).story());
  }

  @Test
  void aStoryThatShipsOrIsInAFileNeedsNoCopy(FxRobot robot) {
    robot.interact(
        () -> {
          KeptStory keeper = keeper();
          keeper.endWith(stage);
          StoryModel model = keeper.open();
          model.open(OTHER, Optional.of(folder.resolve("other.atlasstory")));
          model.open(ShippedStories.story("report-2023"), Optional.empty());
          stage.hide();
        });
    assertFalse(Files.exists(folder.resolve("briefing-before.atlasstory")));
  }

  /** A folder where the file of damaged stories would go keeps it from being set aside. */
  @Test
  void aDamagedStoryThatCannotBeSetAsideStaysAndTheProgramGoesOn(FxRobot robot) throws IOException {
    Path file = Files.writeString(folder.resolve("briefing.atlasstory"), "{\"format\"");
    Files.createDirectories(folder.resolve("briefing-damaged.atlasstory/inside"));
    var model = new AtomicReference<Optional<StoryModel>>(Optional.empty());
    robot.interact(
        () -> {
          KeptStory keeper = keeper();
          keeper.endWith(stage);
          model.set(Optional.of(keeper.open()));
          model.get().orElseThrow().open(OTHER, Optional.empty());
          stage.hide();
        });
    assertEquals(OTHER, model.get().orElseThrow().story());
    assertEquals("{\"format\"", Files.readString(file));
    assertTrue(told.size() == 1, told.toString());
  }
}
