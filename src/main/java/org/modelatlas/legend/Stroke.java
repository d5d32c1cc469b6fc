package org.modelatlas.legend;

/**
 * How a line is drawn; joins and ends are round.
 *
 * @param ink its colour
 * @param widthPt its thickness, positive
 * @param dashPt length of dash and gap, 0 for an unbroken line
 */
public record Stroke(Ink ink, double widthPt, double dashPt) {

  /** An unbroken line. */
  public static Stroke of(Ink ink, double widthPt) {
    return new Stroke(ink, widthPt, 0);
  }
}
