package org.modelatlas.ui.briefing.talk;

import java.util.OptionalInt;
import javafx.scene.input.KeyEvent;
import org.modelatlas.story.talk.Talk;

/** Answers the keys of a talk, whichever of its windows they reach. */
final class TalkControl {

  private final TalkModel model;
  private final TalkView view;
  private final Runnable swap;
  private final Runnable end;

  /**
   * Answers for a talk.
   *
   * @param swap changes screens
   * @param end ends the talk
   */
  TalkControl(TalkModel model, TalkView view, Runnable swap, Runnable end) {
    this.model = model;
    this.view = view;
    this.swap = swap;
    this.end = end;
  }

  void answer(KeyEvent event) {
    OptionalInt digit = TalkKey.digit(event);
    if (digit.isPresent()) {
      model.go(talk -> talk.type(digit.getAsInt()));
      event.consume();
      return;
    }
    TalkKey.of(event)
        .ifPresent(
            key -> {
              follow(key, event.isShiftDown());
              event.consume();
            });
  }

  /** A number that was begun counts only if the key that ends it follows. */
  private void follow(TalkKey key, boolean shift) {
    if (key != TalkKey.ENTER && key != TalkKey.OUT) {
      model.go(Talk::forget);
    }
    switch (key) {
      case NEXT -> model.go(shift ? Talk::back : Talk::next);
      case BACK -> model.go(Talk::back);
      case FIRST -> model.go(talk -> talk.to(0));
      case LAST -> model.go(talk -> talk.to(talk.count() - 1));
      case ENTER -> enter();
      case BLACK -> model.go(talk -> talk.curtain(Talk.Curtain.BLACK));
      case WHITE -> model.go(talk -> talk.curtain(Talk.Curtain.WHITE));
      case REGION -> view.live().walk(shift ? -1 : 1);
      case RETURN -> model.comeBack();
      case LASER -> model.use(Pointer.LASER);
      case PEN -> model.use(Pointer.PEN);
      case ERASE -> view.markers().erase();
      case LENS -> model.use(Pointer.LENS);
      case SWAP -> swap.run();
      case LOOP -> model.loop(!model.loopingProperty().get());
      case KEYS -> view.keys().toggle();
      case OUT -> stepOut();
    }
  }

  private void enter() {
    if (model.talk().typed().isEmpty() && view.live().pointed().isPresent()) {
      model.ask(view.live().pointed().get());
    } else {
      model.go(Talk::enter);
    }
  }

  /** What was begun last ends first; the talk ends last. */
  private void stepOut() {
    if (view.keys().isVisible()) {
      view.keys().toggle();
    } else if (!model.talk().typed().isEmpty()) {
      model.go(Talk::forget);
    } else if (model.pointer() != Pointer.FIGURES) {
      model.use(Pointer.FIGURES);
    } else if (model.talk().curtain() != Talk.Curtain.UP) {
      model.go(talk -> talk.to(talk.at()));
    } else if (view.live().pointed().isPresent() || model.isAway()) {
      view.live().leave();
      model.comeBack();
    } else {
      end.run();
    }
  }
}
