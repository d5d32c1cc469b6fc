package org.modelatlas.page;

import org.modelatlas.sheet.Box;

/**
 * A sheet of paper.
 *
 * @param size its size
 * @param landscape whether it lies on its longer side
 * @param margins what stays empty
 */
public record Paper(PaperSize size, boolean landscape, Margins margins) {

  /** Points in a millimetre. */
  public static final double PT_PER_MM = 72 / 25.4;

  private static final double LEAST_WIDTH_MM = 120;
  private static final double LEAST_HEIGHT_MM = 120;

  /**
   * Guards the room that is left.
   *
   * @throws IllegalArgumentException if margins leave less than {@link #isRoomy()} asks for
   */
  public Paper {
    if (!isRoomy(size, landscape, margins)) {
      throw new IllegalArgumentException("margins leave no room: " + margins);
    }
  }

  /** Whether margins leave at least 120 mm in both directions. */
  public static boolean isRoomy(PaperSize size, boolean landscape, Margins margins) {
    double width = landscape ? size.heightMm() : size.widthMm();
    double height = landscape ? size.widthMm() : size.heightMm();
    return width - margins.leftMm() - margins.rightMm() >= LEAST_WIDTH_MM
        && height - margins.topMm() - margins.bottomMm() >= LEAST_HEIGHT_MM;
  }

  /** A sheet with the customary margins. */
  public static Paper of(PaperSize size, boolean landscape) {
    return new Paper(size, landscape, Margins.of(Margins.CUSTOMARY_MM));
  }

  /** The width as it lies. */
  public double widthPt() {
    return PT_PER_MM * (landscape ? size.heightMm() : size.widthMm());
  }

  /** The height as it lies. */
  public double heightPt() {
    return PT_PER_MM * (landscape ? size.widthMm() : size.heightMm());
  }

  /** What the margins leave. */
  public Box room() {
    double left = PT_PER_MM * margins.leftMm();
    double top = PT_PER_MM * margins.topMm();
    return new Box(
        left,
        top,
        widthPt() - left - PT_PER_MM * margins.rightMm(),
        heightPt() - top - PT_PER_MM * margins.bottomMm());
  }

  /** How much larger letters are than on A4. */
  double typeScale() {
    return size == PaperSize.A3 ? 1.3 : 1;
  }
}
