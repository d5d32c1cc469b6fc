package org.modelatlas.ui.briefing.talk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What keys and clickers do in a talk: the talk answers to this list and its help prints it. */
enum TalkKey {
  NEXT("→ ↓ PgDn Space", KeyCode.RIGHT, KeyCode.DOWN, KeyCode.PAGE_DOWN, KeyCode.SPACE),
  BACK("← ↑ PgUp", KeyCode.LEFT, KeyCode.UP, KeyCode.PAGE_UP, KeyCode.BACK_SPACE),
  FIRST("Home", KeyCode.HOME),
  LAST("End", KeyCode.END),
  ENTER("12 Enter", KeyCode.ENTER),
  BLACK("B .", KeyCode.B, KeyCode.PERIOD, KeyCode.DECIMAL),
  WHITE("W ,", KeyCode.W, KeyCode.COMMA),
  REGION("Tab", KeyCode.TAB),
  RETURN("R", KeyCode.R),
  LASER("L", KeyCode.L),
  PEN("P", KeyCode.P),
  ERASE("E", KeyCode.E),
  LENS("M", KeyCode.M),
  SWAP("S", KeyCode.S),
  LOOP("K", KeyCode.K),
  KEYS("F1", KeyCode.F1, KeyCode.H),
  OUT("Esc", KeyCode.ESCAPE);

  private final String written;
  private final List<KeyCode> codes;

  TalkKey(String written, KeyCode... codes) {
    this.written = written;
    this.codes = List.of(codes);
  }

  /** The key that was pressed; keys with Ctrl, Alt or Command are not a talk's. */
  static Optional<TalkKey> of(KeyEvent event) {
    return isOthers(event)
        ? Optional.empty()
        : Arrays.stream(values()).filter(key -> key.codes.contains(event.getCode())).findFirst();
  }

  private static boolean isOthers(KeyEvent event) {
    return event.isShortcutDown() || event.isAltDown() || event.isControlDown();
  }

  /** The digit that was pressed, if it was one. */
  static OptionalInt digit(KeyEvent event) {
    KeyCode code = event.getCode();
    if (!code.isDigitKey() || isOthers(event)) {
      return OptionalInt.empty();
    }
    KeyCode zero = code.isKeypadKey() ? KeyCode.NUMPAD0 : KeyCode.DIGIT0;
    return OptionalInt.of(code.ordinal() - zero.ordinal());
  }

  /** The keys as they are printed. */
  String written() {
    return written;
  }

  /** The end of the message key that says what it does. */
  String messageId() {
    return name().toLowerCase(Locale.ROOT);
  }
}
