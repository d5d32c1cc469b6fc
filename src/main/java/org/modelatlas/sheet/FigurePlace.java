package org.modelatlas.sheet;

import java.util.List;

/**
 * Where a map lies within its box.
 *
 * @param fit the part of the box to which the whole map is fitted
 * @param taken where something else stands: no name may
 * @param leastPt letters of the inset's name are not smaller
 */
public record FigurePlace(Box fit, List<Box> taken, double leastPt) {

  public FigurePlace {
    taken = List.copyOf(taken);
  }
}
