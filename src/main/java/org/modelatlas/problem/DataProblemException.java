package org.modelatlas.problem;

import java.util.List;

/** Carries the problems of a file that cannot be used at all. */
public final class DataProblemException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<DataProblem> problems;

  /**
   * Wraps the problems found.
   *
   * @throws IllegalArgumentException if there is none
   */
  public DataProblemException(List<DataProblem> problems) {
    super(problems.stream().map(p -> p.place().label() + " " + p.key()).toList().toString());
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a problem exception without a problem");
    }
    this.problems = List.copyOf(problems);
  }

  /** Wraps one problem. */
  public DataProblemException(DataProblem problem) {
    this(List.of(problem));
  }

  /** The problems, in the order in which they were found; at least one. */
  public List<DataProblem> problems() {
    return problems;
  }
}
