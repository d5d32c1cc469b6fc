package org.modelatlas.ui.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.story.Slide;
import org.modelatlas.story.Story;

class StoryModelTest {

  private static final Path MINE = Path.of("mine.atlasstory");
  private static final Path OTHER = Path.of("other.atlasstory");

  private final StoryModel model = new StoryModel(story("mine", 2));

  private static Story story(String id, int slides) {
    return new Story(
        id,
        LocalText.same(id),
        IntStream.range(0, slides).mapToObj(i -> EditorFixture.slide(id + i)).toList());
  }

  @Test
  void theFileGoesBackWithTheStory() {
    model.savedTo(MINE, model.story());
    model.duplicate();
    model.open(story("other", 3), Optional.of(OTHER));
    assertEquals(Optional.of(OTHER), model.file());
    assertFalse(model.isChanged());
    model.undo();
    assertEquals(Optional.of(MINE), model.file());
    assertTrue(model.isChanged());
    model.undo();
    assertFalse(model.isChanged(), "this is what the file holds");
    model.redo();
    model.redo();
    assertEquals(Optional.of(OTHER), model.file());
    assertFalse(model.isChanged());
  }

  @Test
  void whatChangedWhileItWasWrittenIsNotWritten() {
    Story written = model.story();
    model.duplicate();
    model.savedTo(MINE, written);
    assertTrue(model.isChanged());
    model.undo();
    assertFalse(model.isChanged());
    assertEquals(Optional.of(MINE), model.file());
  }

  @Test
  void aSlideFromAnotherListIsNotMoved() {
    Story before = model.story();
    model.move(7, 0);
    model.move(-1, 0);
    assertEquals(before, model.story());
    model.move(0, 1);
    assertEquals(
        List.of("mine1", "mine0"), model.story().slides().stream().map(Slide::id).toList());
  }
}
