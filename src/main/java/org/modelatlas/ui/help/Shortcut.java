package org.modelatlas.ui.help;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_ANY;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What keys do anywhere in the window: the program answers to this list and the help prints it. */
public enum Shortcut {
  UNDO("Ctrl+Z", keys(KeyCode.Z, SHORTCUT_DOWN)),
  REDO(
      "Ctrl+Shift+Z, Ctrl+Y",
      keys(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN),
      keys(KeyCode.Y, SHORTCUT_DOWN)),
  BACK("Alt+←", keys(KeyCode.LEFT, ALT_DOWN)),
  FORWARD("Alt+→", keys(KeyCode.RIGHT, ALT_DOWN)),
  LARGER(
      "Ctrl++",
      keys(KeyCode.PLUS, SHORTCUT_DOWN, SHIFT_ANY),
      keys(KeyCode.EQUALS, SHORTCUT_DOWN, SHIFT_ANY),
      keys(KeyCode.ADD, SHORTCUT_DOWN, SHIFT_ANY)),
  SMALLER(
      "Ctrl+−",
      keys(KeyCode.MINUS, SHORTCUT_DOWN, SHIFT_ANY),
      keys(KeyCode.SUBTRACT, SHORTCUT_DOWN, SHIFT_ANY)),
  USUAL_SIZE("Ctrl+0", keys(KeyCode.DIGIT0, SHORTCUT_DOWN), keys(KeyCode.NUMPAD0, SHORTCUT_DOWN)),
  PRINT("Ctrl+P", keys(KeyCode.P, SHORTCUT_DOWN)),
  TALK("F5", keys(KeyCode.F5)),
  TALK_HERE("Shift+F5", keys(KeyCode.F5, SHIFT_DOWN)),
  STORY("Ctrl+E", keys(KeyCode.E, SHORTCUT_DOWN)),
  STORY_ADD("Ctrl+M", keys(KeyCode.M, SHORTCUT_DOWN)),
  STYLE("Ctrl+L", keys(KeyCode.L, SHORTCUT_DOWN)),
  SCATTER("Ctrl+G", keys(KeyCode.G, SHORTCUT_DOWN)),
  OUT("Esc", keys(KeyCode.ESCAPE)),
  HELP("F1", keys(KeyCode.F1)),
  /** Typed, not pressed: the sign stands on another key on every keyboard. */
  KEYS("?");

  private static final List<String> KEYS_SIGNS = List.of("?", "？");

  private final String written;
  private final List<KeyCombination> combinations;

  Shortcut(String written, KeyCombination... combinations) {
    this.written = written;
    this.combinations = List.of(combinations);
  }

  private static KeyCombination keys(KeyCode code, KeyCombination.Modifier... modifiers) {
    return new KeyCodeCombination(code, modifiers);
  }

  /** The shortcut of a key that was pressed or a character that was typed, if it is one. */
  public static Optional<Shortcut> of(KeyEvent event) {
    if (event.getEventType() == KeyEvent.KEY_TYPED) {
      return KEYS_SIGNS.contains(event.getCharacter()) ? Optional.of(KEYS) : Optional.empty();
    }
    return event.getEventType() == KeyEvent.KEY_PRESSED
        ? Arrays.stream(values())
            .filter(shortcut -> shortcut.combinations.stream().anyMatch(c -> c.match(event)))
            .findFirst()
        : Optional.empty();
  }

  /** The keys as they are printed; on macOS Ctrl stands for Command. */
  public String written() {
    return written;
  }

  /** The end of the message key that says what it does. */
  String messageId() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
