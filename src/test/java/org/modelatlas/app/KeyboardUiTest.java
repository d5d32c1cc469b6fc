package org.modelatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.modelatlas.i18n.Language;

/** Where the keyboard comes to in the window. */
@Tag("ui")
class KeyboardUiTest {

  private ProgramWindow window;

  @BeforeEach
  void open() throws TimeoutException {
    window = ProgramWindow.open(Language.EN);
  }

  @AfterEach
  void close() throws TimeoutException {
    ProgramWindow.close();
  }

  /** A trap would keep the first part of the round out of it. */
  @Test
  void tabReachesTheMapAndEveryControlAndComesRound() throws TimeoutException {
    window.robot().type(KeyCode.DOWN).type(KeyCode.ENTER);
    window.awaitWholePanel();
    assertEquals(window.controls(), window.reachedByTab());
    assertEquals("map", window.focused());
  }

  @Test
  void choiceThatIsOnStaysOnWhenClicked() {
    window.robot().clickOn("#present-map");
    ProgramWindow.settle();
    assertTrue(window.isShown("map"));
    assertTrue(((ToggleButton) window.node("present-map")).isSelected());
  }
}
