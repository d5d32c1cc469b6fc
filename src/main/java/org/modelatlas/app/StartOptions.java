package org.modelatlas.app;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.modelatlas.i18n.Language;
import org.modelatlas.story.Story;

/**
 * How the window was asked to start.
 *
 * @param open files to open: outlines in place of the bundled ones, stories; usually none
 * @param reviewNumber the number under which these were reviewed, as the person states it
 * @param measureStart whether to print how long the first view took and end
 * @param system the system's language
 * @param asked the language that was asked for; it comes before the one that was chosen earlier
 */
public record StartOptions(
    List<Path> open,
    Optional<String> reviewNumber,
    boolean measureStart,
    Language system,
    Optional<Language> asked) {

  public StartOptions {
    open = List.copyOf(open);
  }

  /**
   * The options of a window, or empty if the arguments are for the command line: a command, a
   * question for help, or anything that is wrong and deserves a sentence.
   */
  public static Optional<StartOptions> read(List<String> arguments, Language system) {
    var rest = new ArrayDeque<String>();
    arguments.forEach(argument -> rest.addAll(split(argument)));
    var open = new ArrayList<Path>();
    Optional<Language> asked = Optional.empty();
    Optional<String> review = Optional.empty();
    boolean measure = false;
    try {
      while (!rest.isEmpty()) {
        switch (rest.remove()) {
          case "--open" -> open.add(Path.of(rest.remove()));
          case "--review-number" -> review = Optional.of(rest.remove());
          case "--lang" -> asked = Optional.of(language(rest.remove()));
          case "--measure-start" -> measure = true;
          case String file when file.endsWith(Story.ENDING) -> open.add(Path.of(file));
          default -> {
            return Optional.empty();
          }
        }
      }
      var options = new StartOptions(open, review, measure, system, asked);
      return review.isPresent() && options.boundaries().isEmpty()
          ? Optional.empty()
          : Optional.of(options);
    } catch (IllegalArgumentException | NoSuchElementException wrongUse) {
      return Optional.empty();
    }
  }

  private static Language language(String name) {
    return Language.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The files to open that hold outlines. */
  public List<Path> boundaries() {
    return open.stream().filter(file -> !isStory(file)).toList();
  }

  /** The files to open that hold briefings. */
  public List<Path> stories() {
    return open.stream().filter(StartOptions::isStory).toList();
  }

  private static boolean isStory(Path file) {
    return file.toString().endsWith(Story.ENDING);
  }

  /** The language in which anything is said before the settings are read. */
  public Language language() {
    return asked.orElse(system);
  }

  private static List<String> split(String argument) {
    return argument.startsWith("--") ? List.of(argument.split("=", 2)) : List.of(argument);
  }
}
