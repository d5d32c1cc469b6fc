package org.modelatlas.ui.explorer;

import java.util.List;
import org.modelatlas.ui.state.Preferences;

/** The sizes of text that one can choose, in percent, and the way from one to the next. */
final class TextSizes {

  static final List<Integer> PERCENT = List.of(80, 90, 100, 110, 125, 150, 175, 200);

  private static final int USUAL = 100;

  private final Preferences preferences;

  TextSizes(Preferences preferences) {
    this.preferences = preferences;
  }

  private int now() {
    return preferences.settings().textPercent();
  }

  void larger() {
    PERCENT.stream().filter(p -> p > now()).findFirst().ifPresent(preferences::sizeText);
  }

  void smaller() {
    PERCENT.reversed().stream().filter(p -> p < now()).findFirst().ifPresent(preferences::sizeText);
  }

  void usual() {
    preferences.sizeText(USUAL);
  }
}
