package org.modelatlas.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The views that led here and those that were taken back. Language and theme are not part of it: a
 * step that is taken back keeps the appearance of now.
 *
 * @param past views before, oldest first; at most {@value #MOST_STEPS}
 * @param present the view now
 * @param future views taken back, the next one first
 */
public record History(List<ViewState> past, ViewState present, List<ViewState> future) {

  /** How many steps can be taken back. */
  public static final int MOST_STEPS = 200;

  public History {
    past = List.copyOf(past.subList(Math.max(0, past.size() - MOST_STEPS), past.size()));
    future = List.copyOf(future);
  }

  /** A history that begins. */
  public static History of(ViewState first) {
    return new History(List.of(), first, List.of());
  }

  /**
   * After a change.
   *
   * @param flowing whether it goes on from the change before, as while dragging; then both are one
   *     step
   */
  public History then(ViewState next, boolean flowing) {
    Step step = Step.between(present, next);
    if (next.equals(present)) {
      return this;
    }
    if (step == Step.APPEARANCE) {
      return new History(past, next, future);
    }
    return flowing && goesOn(step)
        ? new History(past, next, List.of())
        : new History(joined(past, present), next, List.of());
  }

  /** A flowing step goes on if the one before was of the same kind. */
  private boolean goesOn(Step step) {
    return step.flows() && !past.isEmpty() && Step.between(past.getLast(), present) == step;
  }

  private static List<ViewState> joined(List<ViewState> views, ViewState last) {
    var all = new ArrayList<>(views);
    all.add(last);
    return all;
  }

  /** One step back, if there is one. */
  public Optional<History> back() {
    return past.isEmpty() ? Optional.empty() : Optional.of(at(past.size() - 1));
  }

  /** The step that was taken back once more, if there is one. */
  public Optional<History> forward() {
    return future.isEmpty() ? Optional.empty() : Optional.of(at(past.size() + 1));
  }

  /** Every view in order: those before, the present one, those taken back. */
  public List<ViewState> all() {
    var all = joined(past, present);
    all.addAll(future);
    return List.copyOf(all);
  }

  /**
   * The history with another of its views as the present one.
   *
   * @param index position in {@link #all()}
   */
  public History at(int index) {
    List<ViewState> all = all();
    return new History(
        all.subList(0, index),
        all.get(index).dressedAs(present),
        all.subList(index + 1, all.size()));
  }
}
