package org.modelatlas.sheet;

import java.util.List;

/**
 * A drawing of a legend, around an origin at its upper left corner.
 *
 * @param widthPt how wide it is
 * @param heightPt how high it is
 * @param marks in drawing order
 */
public record KeyDrawing(double widthPt, double heightPt, List<Mark> marks) {

  public KeyDrawing {
    marks = List.copyOf(marks);
  }
}
