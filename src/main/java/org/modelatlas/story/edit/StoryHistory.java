package org.modelatlas.story.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is worked on, and what it was before.
 *
 * @param <T> an immutable value: a story, perhaps with what else goes back with it
 * @param past what it was before, oldest first; at most {@value #MOST_STEPS}
 * @param present what it is now
 * @param future steps taken back, the next one first
 */
public record StoryHistory<T>(List<T> past, T present, List<T> future) {

  /** How many steps can be taken back. */
  public static final int MOST_STEPS = 200;

  public StoryHistory {
    past = List.copyOf(past.subList(Math.max(0, past.size() - MOST_STEPS), past.size()));
    future = List.copyOf(future);
  }

  /** A history that begins. */
  public static <T> StoryHistory<T> of(T first) {
    return new StoryHistory<>(List.of(), first, List.of());
  }

  /**
   * After a change.
   *
   * @param flowing whether it goes on from the change before, as while typing; both are one step
   */
  public StoryHistory<T> then(T next, boolean flowing) {
    if (next.equals(present)) {
      return this;
    }
    boolean goesOn = flowing && !past.isEmpty();
    return new StoryHistory<>(goesOn ? past : with(past, present), next, List.of());
  }

  /** One step back, if there is one. */
  public Optional<StoryHistory<T>> back() {
    return past.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new StoryHistory<>(
                past.subList(0, past.size() - 1), past.getLast(), before(present, future)));
  }

  /** The step that was taken back once more, if there is one. */
  public Optional<StoryHistory<T>> forward() {
    return future.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new StoryHistory<>(
                with(past, present), future.getFirst(), future.subList(1, future.size())));
  }

  /** The same steps, each seen otherwise. */
  public StoryHistory<T> map(UnaryOperator<T> step) {
    return new StoryHistory<>(
        past.stream().map(step).toList(), step.apply(present), future.stream().map(step).toList());
  }

  private static <T> List<T> with(List<T> before, T last) {
    var all = new ArrayList<>(before);
    all.add(last);
    return all;
  }

  private static <T> List<T> before(T first, List<T> after) {
    var all = new ArrayList<T>();
    all.add(first);
    all.addAll(after);
    return all;
  }
}
