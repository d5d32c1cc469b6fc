package org.modelatlas.geojson;

import java.util.ArrayList;
import java.util.List;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;
import org.modelatlas.problem.ProblemList;

/**
 * The problems of one reading. Those of a feature wait until its name is known, which may stand
 * behind them in the file; beyond the cap of {@link ProblemList} they are only counted.
 */
final class Findings {

  private final ProblemList problems = new ProblemList();
  private final List<DataProblem> waiting = new ArrayList<>();
  private int uncounted;

  /** Notes something that makes the file not fine. */
  void error(String key, Place place, Object... arguments) {
    add(DataProblem.error(key, place, arguments));
  }

  /** Notes something that a person should look at. */
  void warning(String key, Place place, Object... arguments) {
    add(DataProblem.warning(key, place, arguments));
  }

  private void add(DataProblem problem) {
    if (waiting.size() < ProblemList.CAP) {
      waiting.add(problem);
    } else {
      uncounted++;
    }
  }

  /** Hands on what has waited, under the name of the feature it belongs to. */
  void name(String item) {
    for (DataProblem p : waiting) {
      problems.add(new DataProblem(p.severity(), p.key(), p.arguments(), p.place().item(item)));
    }
    for (; uncounted > 0; uncounted--) {
      problems.add(waiting.getLast());
    }
    waiting.clear();
  }

  /** Drops what waits, because the same text is read again in another way. */
  void forget() {
    waiting.clear();
    uncounted = 0;
  }

  /** All problems named so far. */
  ProblemList problems() {
    return problems;
  }

  /** What ends the reading, behind all that was found before it. */
  DataProblemException ending(DataProblemException cause, String item) {
    name(item);
    List<DataProblem> all = new ArrayList<>(problems.kept());
    for (DataProblem p : cause.problems()) {
      all.add(new DataProblem(p.severity(), p.key(), p.arguments(), p.place().item(item)));
    }
    return new DataProblemException(all);
  }
}
