package org.modelatlas.ui.briefing;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.modelatlas.problem.Place;
import org.modelatlas.story.Slide;
import org.modelatlas.story.Story;
import org.modelatlas.story.edit.StoryEdits;
import org.modelatlas.story.edit.StoryHistory;

/** The story at hand and the slide of it that is worked on. For the UI thread only. */
public final class StoryModel {

  private final ReadOnlyObjectWrapper<StoryHistory> history;
  private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper();
  private Optional<Path> file = Optional.empty();
  private Story saved;

  /** A story as it came. */
  public StoryModel(Story story) {
    saved = story;
    history = new ReadOnlyObjectWrapper<>(StoryHistory.of(story));
  }

  /** The story and what it was before; a new value at every change. */
  public ReadOnlyObjectProperty<StoryHistory> historyProperty() {
    return history.getReadOnlyProperty();
  }

  /** The story as it is now. */
  public Story story() {
    return history.get().present();
  }

  /** Which slide is worked on, from 0. */
  ReadOnlyIntegerProperty atProperty() {
    return at.getReadOnlyProperty();
  }

  /** Which slide is worked on, from 0. */
  int at() {
    return at.get();
  }

  /** The slide that is worked on. */
  Slide slide() {
    return story().slides().get(at());
  }

  /** The file that it was read from or written to last. */
  Optional<Path> file() {
    return file;
  }

  /** What is said of it names its file or its id. */
  Place place() {
    return Place.of(file.map(Path::toString).orElse(story().id()));
  }

  /** Whether it has changed since it was opened or written. */
  boolean isChanged() {
    return !story().equals(saved);
  }

  /** Works on another story; a step that can be taken back, so that nothing is lost. */
  public void open(Story other, Optional<Path> from) {
    file = from;
    saved = other;
    change(other, 0, false);
  }

  /** It is written to a file as it is. */
  void savedTo(Path to) {
    file = Optional.of(to);
    saved = story();
  }

  /** Works on another slide, the nearest that there is. */
  void goTo(int slide) {
    at.set(Math.clamp(slide, 0, story().slides().size() - 1));
  }

  /** Puts a slide after the one that is worked on, and works on it. */
  void add(Slide slide) {
    change(StoryEdits.insert(story(), at() + 1, slide), at() + 1, false);
  }

  /** Puts a copy of the slide after it, and works on the copy. */
  void duplicate() {
    change(StoryEdits.duplicate(story(), at()), at() + 1, false);
  }

  /** Takes the slide away. */
  void remove() {
    change(StoryEdits.remove(story(), at()), at(), false);
  }

  /** Puts a slide at another place, and works on it. */
  void move(int from, int to) {
    int last = story().slides().size() - 1;
    if (from != to && to >= 0 && to <= last) {
      change(StoryEdits.move(story(), from, to), to, false);
    }
  }

  /**
   * Changes the slide.
   *
   * @param flowing whether it goes on from the change before, as while typing
   */
  void replace(Slide slide, boolean flowing) {
    change(StoryEdits.replace(story(), at(), slide), at(), flowing);
  }

  /** Takes the last step back, if there is one. */
  void undo() {
    history.get().back().ifPresent(this::turn);
  }

  /** Takes the step again that was taken back, if there is one. */
  void redo() {
    history.get().forward().ifPresent(this::turn);
  }

  /** The place is one of the slides at every moment at which somebody listens. */
  private void change(Story next, int place, boolean flowing) {
    int last = next.slides().size() - 1;
    at.set(Math.clamp(Math.min(place, at()), 0, Math.min(last, story().slides().size() - 1)));
    history.set(history.get().then(next, flowing));
    at.set(Math.clamp(place, 0, last));
  }

  private void turn(StoryHistory now) {
    at.set(Math.min(at(), Math.min(now.present().slides().size(), story().slides().size()) - 1));
    history.set(now);
  }
}
