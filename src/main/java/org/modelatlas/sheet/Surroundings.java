package org.modelatlas.sheet;

import java.util.List;

/**
 * What lies around the regions of a map and carries no statement: the neighbours of a province.
 *
 * @param areas their outlines, projected metres; none of them a region of the map
 * @param lines their borders with each other and their coasts, each once
 */
public record Surroundings(List<RegionOutline> areas, List<MapLevel.Path> lines) {

  /** Nothing but paper. */
  public static final Surroundings NONE = new Surroundings(List.of(), List.of());

  public Surroundings {
    areas = List.copyOf(areas);
    lines = List.copyOf(lines);
  }
}
