package org.modelatlas.ui.briefing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.modelatlas.export.BriefingFormat;
import org.modelatlas.export.DeckExport;
import org.modelatlas.export.SafeFile;
import org.modelatlas.export.SnapshotExport;
import org.modelatlas.i18n.Messages;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;
import org.modelatlas.story.StoryReader;
import org.modelatlas.story.slide.Deck;
import org.modelatlas.surface.type.TypeCase;
import org.modelatlas.ui.briefing.talk.TalkScript;
import org.modelatlas.ui.briefing.talk.TalkTools;

/** Reads and writes stories and decks away from the UI thread, and tells how it went. */
final class StoryFiles {

  private final TalkTools tools;
  private final Consumer<String> tell;

  StoryFiles(TalkTools tools, Consumer<String> tell) {
    this.tools = tools;
    this.tell = tell;
  }

  /** Work that may fail for a reason that a person can act on; what it gives are warnings. */
  @FunctionalInterface
  private interface Work {
    List<DataProblem> run() throws DataProblemException, IOException;
  }

  /** Reads a story and hands it over; what was wrong with it is told. */
  void open(Path file, Messages messages, Consumer<StoryReader.Read> opened) {
    run(
        messages,
        "story.opened",
        file,
        () -> {
          StoryReader.Read read = StoryReader.read(file);
          tools.ui().execute(() -> opened.accept(read));
          return read.warnings();
        },
        () -> {});
  }

  /**
   * Writes a story or its slides; the person has agreed to replace what is there.
   *
   * @param written done on the UI thread once it is written
   */
  void write(
      TalkScript script, BriefingFormat form, Path file, Messages messages, Runnable written) {
    var target = new SnapshotExport.Target(file, SafeFile.Existing.REPLACE);
    tell.accept(messages.get("story.writing"));
    run(messages, "story.written", file, () -> write(script, form, target), written);
  }

  private List<DataProblem> write(
      TalkScript script, BriefingFormat form, SnapshotExport.Target target)
      throws DataProblemException {
    if (form == BriefingFormat.ATLASSTORY) {
      DeckExport.story(script.story(), target);
      return List.of();
    }
    Deck deck =
        tools
            .composer()
            .get()
            .compose(script.story(), script.language(), script.size(), script.place());
    var warnings = new ArrayList<>(deck.problems());
    warnings.addAll(new DeckExport(TypeCase::new, tools.background()).write(deck, form, target));
    return warnings;
  }

  private void run(Messages messages, String done, Path file, Work work, Runnable then) {
    String name = file.getFileName().toString();
    CompletableFuture.supplyAsync(() -> told(messages, done, name, work, then), tools.background())
        .thenAcceptAsync(tell, tools.ui())
        .exceptionally(this::rethrow);
  }

  private String told(Messages messages, String done, String name, Work work, Runnable then) {
    try {
      List<DataProblem> warnings = work.run();
      tools.ui().execute(then);
      return warnings.isEmpty()
          ? messages.get(done, name)
          : messages.get(done + ".warned", name, warnings.getFirst().sentence(messages));
    } catch (DataProblemException e) {
      return e.problems().getFirst().sentence(messages);
    } catch (IOException e) {
      return DataProblem.error("story.unreadable", Place.of(name)).sentence(messages);
    }
  }

  private Void rethrow(Throwable defect) {
    tools
        .ui()
        .execute(
            () -> {
              throw new IllegalStateException("a story cannot be read or written", defect);
            });
    return null;
  }
}
