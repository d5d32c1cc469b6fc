package org.modelatlas.ui.explorer;

import java.util.function.Consumer;
import org.modelatlas.i18n.Messages;
import org.modelatlas.ui.state.ExplorerState;

/** Keeps texts in the language that is shown. */
final class Speaking {

  private Speaking() {}

  /** Writes now, and again whenever the language changes. */
  static void follow(ExplorerState state, Consumer<Messages> writing) {
    writing.accept(state.messages());
    state
        .viewProperty()
        .addListener(
            (view, before, now) -> {
              if (before.language() != now.language()) {
                writing.accept(state.messages());
              }
            });
  }
}
