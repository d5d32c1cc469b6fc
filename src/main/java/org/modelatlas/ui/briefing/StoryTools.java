package org.modelatlas.ui.briefing;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import org.modelatlas.export.BriefingFormat;
import org.modelatlas.ui.briefing.talk.TalkTools;

/**
 * What briefings work with.
 *
 * @param talk makes slides
 * @param askSave asks where to write a title in a form; empty where the person thinks better of it
 * @param askOpen asks which story to open; likewise
 */
public record StoryTools(TalkTools talk, AskSave askSave, AskOpen askOpen) {

  /** Asks where to save. */
  @FunctionalInterface
  public interface AskSave {

    /** The file to write, which the person agreed to replace if it is there. */
    Optional<Path> ask(Window owner, String title, BriefingFormat form);
  }

  /** Asks which file to open. */
  @FunctionalInterface
  public interface AskOpen {

    /** The file. */
    Optional<Path> ask(Window owner);
  }
}
