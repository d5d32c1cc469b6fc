package org.modelatlas.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.modelatlas.export.DeckExport;
import org.modelatlas.export.SafeFile;
import org.modelatlas.export.SnapshotExport;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;
import org.modelatlas.story.ShippedStories;
import org.modelatlas.story.Story;
import org.modelatlas.story.StoryReader;
import org.modelatlas.ui.briefing.Briefing;
import org.modelatlas.ui.briefing.StoryModel;

/**
 * Keeps the story at hand from one start to the next, whether it was saved or not; and beside it
 * the one whose place it took, if that is in no other file.
 */
final class KeptStory {

  private static final Duration REST = Duration.millis(500);
  private static final String NAME = "briefing" + Story.ENDING;
  private static final String BEFORE = "briefing-before" + Story.ENDING;
  private static final String DAMAGED = "briefing-damaged" + Story.ENDING;

  private final Path file;
  private final Executor background;
  private final Consumer<DataProblem> tell;
  private final PauseTransition rest = new PauseTransition(REST);
  private final AtomicReference<Optional<Story>> unwritten =
      new AtomicReference<>(Optional.empty());
  private final AtomicReference<Optional<Story>> replaced = new AtomicReference<>(Optional.empty());
  private boolean mayWrite = true;

  /**
   * A keeper.
   *
   * @param settings the file of the settings, beside which the story is kept
   * @param background writes
   * @param tell is told on the UI thread what kept the story from being read or written
   */
  KeptStory(Path settings, Executor background, Consumer<DataProblem> tell) {
    this.file = settings.resolveSibling(NAME);
    this.background = background;
    this.tell = tell;
  }

  /** The story that was at hand last, or one that ships; kept from now on. */
  StoryModel open() {
    StoryModel model = read().map(StoryModel::new).orElseGet(Briefing::firstStory);
    rest.setOnFinished(e -> background.execute(this::write));
    if (mayWrite) {
      model
          .historyProperty()
          .addListener(
              (h, before, now) -> {
                noteReplaced(before.present(), now.present());
                unwritten.set(Optional.of(model.story()));
                rest.playFromStart();
              });
    }
    return model;
  }

  /** Another story takes the place of one that may be nowhere else. */
  private void noteReplaced(StoryModel.Work before, StoryModel.Work now) {
    boolean isOther = !before.origin().equals(now.origin()) && !before.story().equals(now.story());
    boolean isInFile =
        before.origin().file().isPresent() && before.story().equals(before.origin().saved());
    if (isOther && !isInFile && !ShippedStories.isOne(before.story())) {
      replaced.updateAndGet(waiting -> waiting.or(() -> Optional.of(before.story())));
    }
  }

  /** Writes what is not written yet once the program's window is closed. */
  void endWith(Window window) {
    window.addEventHandler(
        WindowEvent.WINDOW_HIDDEN,
        new EventHandler<>() {
          @Override
          public void handle(WindowEvent event) {
            window.removeEventHandler(WindowEvent.WINDOW_HIDDEN, this);
            rest.stop();
            write();
          }
        });
  }

  /**
   * One that cannot be read is set aside, in case it can be mended; where it cannot be, it stays,
   * and nothing is written over it.
   */
  private Optional<Story> read() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(StoryReader.read(file).story());
    } catch (DataProblemException e) {
      tell.accept(e.problems().getFirst());
    } catch (IOException e) {
      tell.accept(DataProblem.error("story.unreadable", Place.of(NAME)));
      mayWrite = false;
      return Optional.empty();
    }
    setAside();
    return Optional.empty();
  }

  private void setAside() {
    try {
      Files.move(file, file.resolveSibling(DAMAGED), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      mayWrite = false;
    }
  }

  /** One at a time, so that no older story comes after a newer one. */
  private synchronized void write() {
    replaced
        .getAndSet(Optional.empty())
        .ifPresent(story -> write(story, file.resolveSibling(BEFORE)));
    unwritten.getAndSet(Optional.empty()).ifPresent(story -> write(story, file));
  }

  private void write(Story story, Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      DeckExport.story(story, new SnapshotExport.Target(file, SafeFile.Existing.REPLACE));
    } catch (DataProblemException e) {
      Platform.runLater(() -> tell.accept(e.problems().getFirst()));
    } catch (IOException e) {
      throw new UncheckedIOException("no folder for the story", e);
    }
  }
}
