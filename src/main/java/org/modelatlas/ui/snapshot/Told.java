package org.modelatlas.ui.snapshot;

import org.modelatlas.i18n.Messages;
import org.modelatlas.problem.DataProblem;

/**
 * What is said at the end of a piece of work.
 *
 * @param text one or two sentences
 * @param isProblem whether someone has to do something
 */
record Told(String text, boolean isProblem) {

  static Told fine(String text) {
    return new Told(text, false);
  }

  static Told of(DataProblem problem, Messages messages) {
    return new Told(problem.sentence(messages) + " " + problem.hint(messages), true);
  }
}
