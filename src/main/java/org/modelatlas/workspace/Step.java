package org.modelatlas.workspace;

/** What a change of the view changed; the first that differs names the step. */
public enum Step {
  INDICATOR,
  CHANGE,
  DATE,
  FILTER,
  LIMITS,
  /** Form, classes, colours or extras of the map. */
  DESIGN,
  INSIDE,
  COMPARED,
  SELECTION,
  PRESENTATION,
  CAMERA,
  /** Only language or theme differ: nothing that one takes back. */
  APPEARANCE;

  /** The step between two views. */
  public static Step between(ViewState before, ViewState now) {
    var asked = before.question();
    var asks = now.question();
    if (!asked.equals(asks)) {
      return ofQuestion(asked, asks);
    }
    return before.focus().equals(now.focus())
        ? before.presentation() == now.presentation() ? APPEARANCE : PRESENTATION
        : ofFocus(before.focus(), now.focus());
  }

  private static Step ofQuestion(Question before, Question now) {
    if (!before.indicatorId().equals(now.indicatorId())) {
      return INDICATOR;
    }
    if (!before.change().equals(now.change())) {
      return CHANGE;
    }
    if (!before.asOf().equals(now.asOf())) {
      return DATE;
    }
    if (!before.filter().equals(now.filter())) {
      return FILTER;
    }
    return before.limits() == now.limits() ? DESIGN : LIMITS;
  }

  private static Step ofFocus(Focus before, Focus now) {
    if (!before.inside().equals(now.inside())) {
      return INSIDE;
    }
    if (!before.compared().equals(now.compared())) {
      return COMPARED;
    }
    boolean sameChoice =
        before.selection().equals(now.selection()) && before.prefecture().equals(now.prefecture());
    return sameChoice ? CAMERA : SELECTION;
  }

  /**
   * Whether many of these in a row are one step: dragging a map or a class limit, or sliding
   * through time.
   */
  boolean flows() {
    return this == CAMERA || this == DATE || this == CHANGE || this == DESIGN;
  }
}
