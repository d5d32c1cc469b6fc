package org.modelatlas.story.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.story.Slide;
import org.modelatlas.story.SlideBody;
import org.modelatlas.story.SlideLayout;
import org.modelatlas.story.Story;

class StoryEditsTest {

  static Slide slide(String id, String headline) {
    return new Slide(
        id,
        SlideLayout.TEXT,
        Optional.empty(),
        LocalText.same(headline),
        new SlideBody(LocalText.EMPTY, List.of(), List.of()),
        LocalText.EMPTY);
  }

  private static final Story STORY =
      new Story(
          "s", LocalText.same("S"), List.of(slide("a", "A"), slide("b", "B"), slide("c", "C")));

  private static List<String> ids(Story story) {
    return story.slides().stream().map(Slide::id).toList();
  }

  @Test
  void slidesMoveForwardAndBackAndTheOthersCloseUp() {
    assertEquals(List.of("b", "c", "a"), ids(StoryEdits.move(STORY, 0, 2)));
    assertEquals(List.of("c", "a", "b"), ids(StoryEdits.move(STORY, 2, 0)));
    assertEquals(List.of("b", "a", "c"), ids(StoryEdits.move(STORY, 0, 1)));
  }

  @Test
  void aCopyStandsAfterItsSlideUnderAnIdOfItsOwn() {
    Story twice = StoryEdits.duplicate(StoryEdits.duplicate(STORY, 1), 1);
    assertEquals(List.of("a", "b", "b-3", "b-2", "c"), ids(twice));
    assertEquals("B", twice.slides().get(2).headline().zh());
  }

  @Test
  void theLastSlideStays() {
    Story one = StoryEdits.remove(StoryEdits.remove(STORY, 0), 0);
    assertEquals(List.of("c"), ids(one));
    assertSame(one, StoryEdits.remove(one, 0));
  }

  /** Whatever is done, taking all of it back gives the story as it was. */
  @Test
  void everyStepCanBeTakenBackAndTakenAgain() {
    var random = new Random(11);
    for (int run = 0; run < 50; run++) {
      var history = StoryHistory.of(STORY);
      for (int step = 0; step < 30; step++) {
        history = history.then(anyStep(history.present(), random), false);
      }
      Story end = history.present();
      int steps = history.past().size();
      for (int i = 0; i < steps; i++) {
        history = history.back().orElseThrow();
      }
      assertEquals(STORY, history.present());
      assertTrue(history.back().isEmpty());
      for (int i = 0; i < steps; i++) {
        history = history.forward().orElseThrow();
      }
      assertEquals(end, history.present());
    }
  }

  private static Story anyStep(Story story, Random random) {
    int count = story.slides().size();
    int at = random.nextInt(count);
    return switch (random.nextInt(4)) {
      case 0 -> StoryEdits.move(story, at, random.nextInt(count));
      case 1 -> StoryEdits.duplicate(story, at);
      case 2 -> StoryEdits.remove(story, at);
      default -> StoryEdits.replace(story, at, slide("n" + random.nextInt(100), "N"));
    };
  }

  @Test
  void whatIsTypedInOneGoIsOneStep() {
    StoryHistory<Story> typed =
        StoryHistory.of(STORY)
            .then(StoryEdits.replace(STORY, 0, slide("a", "A1")), false)
            .then(StoryEdits.replace(STORY, 0, slide("a", "A12")), true);
    assertEquals(STORY, typed.back().orElseThrow().present());
    assertEquals("A12", typed.present().slides().getFirst().headline().zh());
  }

  @Test
  void numbersThatAreTypedAreFoundAndYearsAndBindingsAreNot() {
    assertEquals(List.of("79"), TypedNumbers.in(slide("a", "79 models in 2023")));
    assertEquals(List.of("1,096", "3.5"), TypedNumbers.in(slide("a", "共1,096款，增长 3.5 倍")));
    assertEquals(
        List.of(), TypedNumbers.in(slide("a", "2023年：{figure:models:110000}，GLM-4，2026-08-31")));
  }
}
