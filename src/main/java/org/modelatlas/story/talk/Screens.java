package org.modelatlas.story.talk;

import java.util.List;
import java.util.Optional;

/**
 * Who sees which of the screens that there are.
 *
 * @param audience the screen with the slide
 * @param presenter the screen with the notes; empty where there is but one screen
 */
public record Screens(int audience, Optional<Integer> presenter) {

  /**
   * Screens of a talk: the presenter keeps the one the program's window is on, the audience gets
   * the other, or the largest of the others.
   *
   * @param areas how many pixels each screen has; at least one screen
   * @param own the screen of the program's window
   * @param swapped whether the two change places
   */
  public static Screens of(List<Double> areas, int own, boolean swapped) {
    int here = Math.clamp(own, 0, areas.size() - 1);
    int other = here;
    for (int i = 0; i < areas.size(); i++) {
      boolean larger = other == here || areas.get(i) > areas.get(other);
      other = i != here && larger ? i : other;
    }
    if (other == here) {
      return new Screens(here, Optional.empty());
    }
    return swapped ? new Screens(here, Optional.of(other)) : new Screens(other, Optional.of(here));
  }
}
