package org.modelatlas.story.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScreensTest {

  private static final double SMALL = 1024 * 768;
  private static final double LARGE = 1920 * 1080;

  @Test
  void aSingleScreenIsTheRooms() {
    assertEquals(new Screens(0, Optional.empty()), Screens.of(List.of(LARGE), 0, false));
    assertEquals(new Screens(0, Optional.empty()), Screens.of(List.of(LARGE), 0, true));
  }

  @Test
  void theSpeakerKeepsTheScreenOfTheProgram() {
    assertEquals(new Screens(1, Optional.of(0)), Screens.of(List.of(LARGE, SMALL), 0, false));
    assertEquals(new Screens(0, Optional.of(1)), Screens.of(List.of(LARGE, SMALL), 1, false));
    assertEquals(new Screens(0, Optional.of(1)), Screens.of(List.of(LARGE, SMALL), 0, true));
  }

  @Test
  void ofSeveralOthersTheRoomGetsTheLargest() {
    assertEquals(
        new Screens(2, Optional.of(0)), Screens.of(List.of(LARGE, SMALL, LARGE), 0, false));
  }

  /** The program's window may have stood on the screen that is gone. */
  @Test
  void aScreenThatIsGoneIsNobodys() {
    assertEquals(new Screens(0, Optional.empty()), Screens.of(List.of(LARGE), 3, false));
  }
}
