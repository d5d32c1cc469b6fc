package org.modelatlas.surface.type;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.Place;

/** The characters that no font had while something was drawn. */
public final class LackingCharacters {

  private static final int NAMED = 12;

  private final SortedSet<Integer> codePoints = new TreeSet<>();

  /** Notes a character. */
  public void add(int codePoint) {
    codePoints.add(codePoint);
  }

  /** What a person should know of a file in which marks stand for characters; usually nothing. */
  public Optional<DataProblem> warning(String file) {
    if (codePoints.isEmpty()) {
      return Optional.empty();
    }
    var names = codePoints.stream().limit(NAMED).map("U+%04X"::formatted).toList();
    int rest = codePoints.size() - names.size();
    return Optional.of(
        DataProblem.warning(
            "paper.charactersLacking", Place.of(file), String.join(", ", names), rest));
  }
}
