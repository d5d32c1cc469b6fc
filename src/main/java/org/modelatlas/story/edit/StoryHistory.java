package org.modelatlas.story.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.story.Story;

/**
 * A story and what it was before.
 *
 * @param past stories before, oldest first; at most {@value #MOST_STEPS}
 * @param present the story now
 * @param future steps taken back, the next one first
 */
public record StoryHistory(List<Story> past, Story present, List<Story> future) {

  /** How many steps can be taken back. */
  public static final int MOST_STEPS = 200;

  public StoryHistory {
    past = List.copyOf(past.subList(Math.max(0, past.size() - MOST_STEPS), past.size()));
    future = List.copyOf(future);
  }

  /** A history that begins. */
  public static StoryHistory of(Story first) {
    return new StoryHistory(List.of(), first, List.of());
  }

  /**
   * After a change.
   *
   * @param flowing whether it goes on from the change before, as while typing; both are one step
   */
  public StoryHistory then(Story next, boolean flowing) {
    if (next.equals(present)) {
      return this;
    }
    boolean goesOn = flowing && !past.isEmpty();
    return new StoryHistory(goesOn ? past : with(past, present), next, List.of());
  }

  /** One step back, if there is one. */
  public Optional<StoryHistory> back() {
    return past.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new StoryHistory(
                past.subList(0, past.size() - 1), past.getLast(), before(present, future)));
  }

  /** The step that was taken back once more, if there is one. */
  public Optional<StoryHistory> forward() {
    return future.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new StoryHistory(
                with(past, present), future.getFirst(), future.subList(1, future.size())));
  }

  private static List<Story> with(List<Story> stories, Story last) {
    var all = new ArrayList<>(stories);
    all.add(last);
    return all;
  }

  private static List<Story> before(Story first, List<Story> stories) {
    var all = new ArrayList<Story>();
    all.add(first);
    all.addAll(stories);
    return all;
  }
}
