package org.modelatlas.sheet;

import java.util.List;

/**
 * A finished map: everything resolved, nothing left to decide when it is drawn.
 *
 * @param widthPt its width
 * @param heightPt its height
 * @param style its inks
 * @param main the map itself
 * @param insets further windows, such as the South China Sea
 * @param furniture legend, scale bar, title and credit, over all frames; the credit is never absent
 */
public record MapSheet(
    double widthPt,
    double heightPt,
    MapStyle style,
    MapFrame main,
    List<MapFrame> insets,
    List<Mark.Group> furniture) {

  /**
   * Guards the credit.
   *
   * @throws IllegalArgumentException if no furniture is a credit line
   */
  public MapSheet {
    insets = List.copyOf(insets);
    furniture = List.copyOf(furniture);
    if (furniture.stream().noneMatch(group -> group.role() == Role.CREDIT)) {
      throw new IllegalArgumentException("a map without a credit line");
    }
  }
}
