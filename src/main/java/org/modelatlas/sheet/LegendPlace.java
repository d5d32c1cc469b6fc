package org.modelatlas.sheet;

import java.util.List;

/**
 * Where legends stand.
 *
 * @param groups the legends, uppermost first; without marks where they are folded
 * @param scaleBarLeftPt where the scale bar begins
 */
record LegendPlace(List<Mark.Group> groups, double scaleBarLeftPt) {

  LegendPlace {
    groups = List.copyOf(groups);
  }

  /** Whether there was no room for them, folded or not. */
  boolean isFolded() {
    return groups.getFirst().id().equals(LegendFold.ID);
  }
}
