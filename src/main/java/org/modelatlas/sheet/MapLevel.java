package org.modelatlas.sheet;

import java.util.List;
import org.modelatlas.geometry.Bounds;

/**
 * The regions at one level of detail; shared borders are identical on both sides.
 *
 * @param regions outlines, projected metres
 * @param borders lines between two regions, each once
 * @param outer coasts and land borders of the whole
 * @param around what lies around the whole
 * @param inner borders within the regions, which stand back behind those between them
 */
public record MapLevel(
    List<RegionOutline> regions,
    List<Path> borders,
    List<Path> outer,
    Surroundings around,
    List<Path> inner) {

  public MapLevel {
    regions = List.copyOf(regions);
    borders = List.copyOf(borders);
    outer = List.copyOf(outer);
    inner = List.copyOf(inner);
  }

  /** Regions with nothing around them and undivided. */
  public MapLevel(List<RegionOutline> regions, List<Path> borders, List<Path> outer) {
    this(regions, borders, outer, Surroundings.NONE, List.of());
  }

  /** The same with borders within the regions. */
  public MapLevel dividedBy(List<Path> lines) {
    return new MapLevel(regions, borders, outer, around, lines);
  }

  /**
   * A line with its bounds, so that what is not seen is not drawn.
   *
   * @param xyM packed projected metres; not to be changed
   * @param boundsM around it
   * @param first position of the region on one side
   * @param second position of the region on the other side, or -1 for none
   */
  public record Path(double[] xyM, Bounds boundsM, int first, int second) {

    /** A line with its bounds worked out. */
    public static Path of(double[] xyM, int first, int second) {
      double minX = Double.POSITIVE_INFINITY;
      double minY = Double.POSITIVE_INFINITY;
      double maxX = Double.NEGATIVE_INFINITY;
      double maxY = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < xyM.length; i += 2) {
        minX = Math.min(minX, xyM[i]);
        maxX = Math.max(maxX, xyM[i]);
        minY = Math.min(minY, xyM[i + 1]);
        maxY = Math.max(maxY, xyM[i + 1]);
      }
      return new Path(xyM, new Bounds(minX, minY, maxX, maxY), first, second);
    }
  }
}
