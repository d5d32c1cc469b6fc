package org.modelatlas.ui.briefing.talk;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.story.Slide;
import org.modelatlas.story.SlideView;
import org.modelatlas.story.talk.Talk;
import org.modelatlas.workspace.Focus;

/**
 * A talk that is being given: which slide is up, and where a question led away from it. For the UI
 * thread only.
 */
public final class TalkModel {

  private final ReadOnlyObjectWrapper<Talk> talk;
  private final ReadOnlyObjectWrapper<TalkScript> script;
  private final ReadOnlyObjectWrapper<Pointer> pointer =
      new ReadOnlyObjectWrapper<>(Pointer.FIGURES);
  private final ReadOnlyBooleanWrapper looping = new ReadOnlyBooleanWrapper();
  private final TalkScript written;

  /**
   * A talk that begins.
   *
   * @param at the slide that is up first, from 0
   */
  public TalkModel(TalkScript written, int at) {
    this.written = written;
    talk = new ReadOnlyObjectWrapper<>(Talk.from(written.story().slides().size(), at));
    script = new ReadOnlyObjectWrapper<>(written);
  }

  /** Where the talk is. */
  public ReadOnlyObjectProperty<Talk> talkProperty() {
    return talk.getReadOnlyProperty();
  }

  /** Where the talk is. */
  public Talk talk() {
    return talk.get();
  }

  /** The slides as they are shown: the one that is up may look elsewhere than it was written. */
  ReadOnlyObjectProperty<TalkScript> scriptProperty() {
    return script.getReadOnlyProperty();
  }

  /** The slides as they are shown. */
  TalkScript script() {
    return script.get();
  }

  /** What the mouse is. */
  ReadOnlyObjectProperty<Pointer> pointerProperty() {
    return pointer.getReadOnlyProperty();
  }

  /** What the mouse is. */
  Pointer pointer() {
    return pointer.get();
  }

  /** Makes the mouse something, or shows figures again if it is that already. */
  void use(Pointer wanted) {
    pointer.set(pointer() == wanted ? Pointer.FIGURES : wanted);
  }

  /** Whether slides follow each other by themselves, round and round. */
  ReadOnlyBooleanProperty loopingProperty() {
    return looping.getReadOnlyProperty();
  }

  /** Has slides follow each other by themselves, or no longer. */
  void loop(boolean on) {
    looping.set(on);
  }

  /** The slide that is up, as it is shown. */
  Slide slide() {
    return script().story().slides().get(talk().at());
  }

  /** Whether a question led away from the slide as it was written. */
  boolean isAway() {
    return script() != written;
  }

  /** Another place in the talk; what led away from a slide is forgotten. */
  void go(UnaryOperator<Talk> step) {
    Talk before = talk();
    Talk now = step.apply(before);
    if (before.at() != now.at()) {
      script.set(written);
    }
    talk.set(now);
  }

  /** Back to the slide as it was written. */
  void comeBack() {
    script.set(written);
  }

  /**
   * Answers a question about a region of the map: selects it; one that is selected is looked into.
   */
  void ask(Adcode region) {
    slide().view().ifPresent(view -> show(new SlideView(view.question(), asked(view, region))));
  }

  private static Focus asked(SlideView view, Adcode region) {
    Focus focus = view.focus();
    boolean into = focus.selection().equals(Optional.of(region)) && focus.inside().isEmpty();
    Optional<Adcode> inside = into ? Optional.of(region) : focus.inside();
    Optional<Adcode> selection =
        focus.inside().isPresent() ? focus.selection() : Optional.of(region);
    return new Focus(selection, focus.compared(), inside, Optional.empty(), Optional.empty());
  }

  private void show(SlideView view) {
    Slide slide = slide();
    script.set(
        script()
            .with(
                talk().at(),
                new Slide(
                    slide.id(),
                    slide.layout(),
                    Optional.of(view),
                    slide.headline(),
                    slide.body(),
                    slide.notes())));
  }
}
