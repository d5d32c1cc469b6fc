package org.modelatlas.story;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.modelatlas.problem.DataProblem;

/**
 * A text of a slide in one language with everything in it that is bound.
 *
 * @param stretches in order
 * @param problems what could not be bound; a mark stands in its place
 */
public record BoundText(List<Stretch> stretches, List<DataProblem> problems) {

  public BoundText {
    stretches = List.copyOf(stretches);
    problems = List.copyOf(problems);
  }

  /**
   * A part of a text.
   *
   * @param text what it says
   * @param value the number that it is, where it is one
   * @param sourceIds where that comes from; none for words of the story itself
   * @param isFigure whether it is a figure, or says in words why there is none
   */
  public record Stretch(
      String text, OptionalDouble value, List<String> sourceIds, boolean isFigure) {
    public Stretch {
      sourceIds = List.copyOf(sourceIds);
    }

    /** The same with words at its end. */
    Stretch and(String words) {
      return new Stretch(text + words, value, sourceIds, isFigure);
    }

    /** Words of the story itself, or a name. */
    static Stretch words(String text) {
      return new Stretch(text, OptionalDouble.empty(), List.of(), false);
    }
  }

  /** The whole text without marks of sources. */
  public String text() {
    return stretches.stream().map(Stretch::text).collect(Collectors.joining());
  }

  /** Whether the text is one bound figure and nothing else, known or not. */
  public boolean isFigure() {
    return stretches.size() == 1 && stretches.getFirst().isFigure();
  }

  /** The number, where the text is one bound number and nothing else. */
  public OptionalDouble value() {
    return stretches.size() == 1 ? stretches.getFirst().value() : OptionalDouble.empty();
  }
}
