package org.modelatlas.page;

/**
 * What stays empty around a page, millimetres.
 *
 * @param topMm not negative
 * @param rightMm not negative
 * @param bottomMm not negative
 * @param leftMm not negative
 */
public record Margins(double topMm, double rightMm, double bottomMm, double leftMm) {

  /** What office printers can keep, and what binders want. */
  public static final double CUSTOMARY_MM = 15;

  /**
   * Guards the range.
   *
   * @throws IllegalArgumentException if one is negative or not a number
   */
  public Margins {
    if (!(topMm >= 0 && rightMm >= 0 && bottomMm >= 0 && leftMm >= 0)) {
      throw new IllegalArgumentException("margins below zero");
    }
  }

  /** The same on every side. */
  public static Margins of(double mm) {
    return new Margins(mm, mm, mm, mm);
  }
}
