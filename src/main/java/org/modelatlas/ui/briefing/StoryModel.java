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

  private final ReadOnlyObjectWrapper<StoryHistory<Work>> history;
  private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper();

  /**
   * Where a story came from.
   *
   * @param file the file that it was read from or written to last; empty where there is none
   * @param saved the story as it is there
   */
  public record Origin(Optional<Path> file, Story saved) {}

  /**
   * A story and where it came from, which go back together.
   *
   * @param story as it is
   * @param origin where it came from
   */
  public record Work(Story story, Origin origin) {}

  /** A story as it came. */
  public StoryModel(Story story) {
    history = new ReadOnlyObjectWrapper<>(StoryHistory.of(work(story, Optional.empty())));
  }

  private static Work work(Story story, Optional<Path> file) {
    return new Work(story, new Origin(file, story));
  }

  /** The story and what it was before; a new value at every change and when it is written. */
  public ReadOnlyObjectProperty<StoryHistory<Work>> historyProperty() {
    return history.getReadOnlyProperty();
  }

  /** The story as it is now. */
  public Story story() {
    return work().story();
  }

  private Work work() {
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
    return work().origin().file();
  }

  /** What is said of it names its file or its id. */
  Place place() {
    return Place.of(file().map(Path::toString).orElse(story().id()));
  }

  /** Whether it has changed since it was opened or written. */
  boolean isChanged() {
    return !story().equals(work().origin().saved());
  }

  /** Works on another story; a step that can be taken back, so that nothing is lost. */
  public void open(Story other, Optional<Path> from) {
    change(work(other, from), 0, false);
  }

  /** A story is written to a file; what has changed since then is not. */
  void savedTo(Path to, Story written) {
    Origin before = work().origin();
    var now = new Origin(Optional.of(to), written);
    history.set(
        history
            .get()
            .map(work -> work.origin().equals(before) ? new Work(work.story(), now) : work));
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
    if (from != to && from >= 0 && from <= last && to >= 0 && to <= last) {
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
    change(new Work(next, work().origin()), place, flowing);
  }

  private void change(Work next, int place, boolean flowing) {
    int last = next.story().slides().size() - 1;
    at.set(Math.clamp(Math.min(place, at()), 0, Math.min(last, story().slides().size() - 1)));
    history.set(history.get().then(next, flowing));
    at.set(Math.clamp(place, 0, last));
  }

  private void turn(StoryHistory<Work> now) {
    at.set(
        Math.min(
            at(), Math.min(now.present().story().slides().size(), story().slides().size()) - 1));
    history.set(now);
  }
}
