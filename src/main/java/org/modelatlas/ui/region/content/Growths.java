package org.modelatlas.ui.region.content;

import java.util.List;
import java.util.Optional;

/** Puts a series of counts into a small line. */
final class Growths {

  private static final int FEWEST_POINTS = 2;

  private Growths() {}

  /** The line; none for fewer than two points. */
  static Optional<Block> block(Teller teller, List<GrowthPoint> points) {
    if (points.size() < FEWEST_POINTS) {
      return Optional.empty();
    }
    GrowthPoint first = points.getFirst();
    GrowthPoint last = points.getLast();
    String description =
        teller.say(
            "panel.growth",
            points.size(),
            first.dateText(),
            first.count(),
            last.dateText(),
            last.count());
    return Optional.of(new Block.Growth(points, description));
  }
}
