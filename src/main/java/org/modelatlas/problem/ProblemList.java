package org.modelatlas.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one reading; keeps the first {@value #CAP} and counts the rest. */
public final class ProblemList {

  /** How many problems are kept. */
  public static final int CAP = 100;

  private final List<DataProblem> kept = new ArrayList<>();
  private int errors;
  private int total;

  /** Adds a problem; beyond the cap it is counted, not kept. */
  public void add(DataProblem problem) {
    total++;
    if (problem.severity() == Severity.ERROR) {
      errors++;
    }
    if (kept.size() < CAP) {
      kept.add(problem);
    }
  }

  /** Adds all of another list's, its uncounted ones as counts. */
  public void addAll(ProblemList other) {
    other.kept.forEach(this::add);
    total += other.total - other.kept.size();
    errors +=
        Math.max(0, other.errors - (int) other.kept.stream().filter(ProblemList::isError).count());
  }

  private static boolean isError(DataProblem problem) {
    return problem.severity() == Severity.ERROR;
  }

  /** The problems kept, in order. */
  public List<DataProblem> kept() {
    return List.copyOf(kept);
  }

  /** How many were added and not kept. */
  public int dropped() {
    return total - kept.size();
  }

  /** Whether nothing was added. */
  public boolean isEmpty() {
    return total == 0;
  }

  /** Whether an error was added. */
  public boolean hasErrors() {
    return errors > 0;
  }

  /** How many errors were added, kept or not. */
  public int errors() {
    return errors;
  }
}
