package org.modelatlas.ui.briefing;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.ui.briefing.EditorFixture.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.modelatlas.story.ShippedStories;
import org.modelatlas.story.Slide;
import org.modelatlas.story.Story;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A story of 500 slides is edited as one of ten is. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class LongStoryUiTest {

  private static final int SLIDES = 500;
  private static final int LETTERS = 40;

  /** What a person still takes for at once, several times over, on a machine that is busy. */
  private static final Duration MOST_A_LETTER = Duration.ofMillis(300);

  private static final Duration MOST_BEHIND = Duration.ofSeconds(5);

  private final EditorFixture editor = new EditorFixture(story());
  private Duration opening = Duration.ZERO;

  private static Story story() {
    Story ten = ShippedStories.story(ShippedStories.IDS.getFirst());
    List<Slide> slides =
        IntStream.range(0, SLIDES)
            .mapToObj(
                i -> {
                  Slide slide = ten.slides().get(i % ten.slides().size());
                  return new Slide(
                      "s" + i,
                      slide.layout(),
                      slide.view(),
                      slide.headline(),
                      slide.body(),
                      slide.notes());
                })
            .toList();
    return new Story("long", ten.title(), slides);
  }

  @Start
  void open(Stage stage) {
    Instant begin = Instant.now();
    editor.open(stage);
    opening = Duration.between(begin, Instant.now());
  }

  @Test
  void typingIsAnsweredAtOnceAndThePictureFollowsTheLastLetter(FxRobot robot)
      throws TimeoutException {
    robot.interact(() -> editor.model.goTo(SLIDES / 2));
    var letters = new ArrayList<Duration>();
    for (int i = 0; i < LETTERS; i++) {
      String more = "79" + "1".repeat(i);
      Instant begin = Instant.now();
      robot.interact(() -> editor.field("story-headline-zh").setText(more));
      letters.add(Duration.between(begin, Instant.now()));
    }
    Instant typed = Instant.now();
    String last = "79" + "1".repeat(LETTERS - 1);
    await(() -> editor.text("story-problems").contains(last));
    Duration behind = Duration.between(typed, Instant.now());
    Duration usual = letters.stream().sorted().toList().get(LETTERS / 2);
    String measured = "opening %s, usual letter %s, behind %s".formatted(opening, usual, behind);
    assertTrue(usual.compareTo(MOST_A_LETTER) < 0, measured);
    assertTrue(behind.compareTo(MOST_BEHIND) < 0, measured);
    int shown =
        robot.lookup("#story-slides").queryAs(ListView.class).lookupAll(".list-cell").size();
    assertTrue(shown < 40, "cells: " + shown);
  }
}
