package org.modelatlas.problem;

import java.util.List;
import org.modelatlas.i18n.Messages;

/**
 * Something wrong in a file that a person can act on.
 *
 * <p>The sentence stands in the message bundle under {@code problem.<key>} and what to do about it
 * under {@code problem.<key>.hint}; both take {@code arguments}.
 *
 * @param severity how much it takes away
 * @param key dotted, for example {@code geojson.ringOpen}
 * @param arguments what fills the sentence
 * @param place where it stands
 */
public record DataProblem(Severity severity, String key, List<Object> arguments, Place place) {

  public DataProblem {
    arguments = List.copyOf(arguments);
  }

  /** A problem after which the file is not fine. */
  public static DataProblem error(String key, Place place, Object... arguments) {
    return new DataProblem(Severity.ERROR, key, List.of(arguments), place);
  }

  /** A problem that a person should look at. */
  public static DataProblem warning(String key, Place place, Object... arguments) {
    return new DataProblem(Severity.WARNING, key, List.of(arguments), place);
  }

  /** What is wrong, in the language of the messages. */
  public String sentence(Messages messages) {
    return messages.get("problem." + key, arguments.toArray());
  }

  /** What to do about it, in the language of the messages. */
  public String hint(Messages messages) {
    return messages.get("problem." + key + ".hint", arguments.toArray());
  }
}
