package org.modelatlas.page;

/** Sizes of paper, upright: ISO 216 and ANSI/ASME Y14.1. */
public enum PaperSize {
  A4(210, 297),
  A3(297, 420),
  LETTER(215.9, 279.4);

  private final double widthMm;
  private final double heightMm;

  PaperSize(double widthMm, double heightMm) {
    this.widthMm = widthMm;
    this.heightMm = heightMm;
  }

  /** The shorter side. */
  public double widthMm() {
    return widthMm;
  }

  /** The longer side. */
  public double heightMm() {
    return heightMm;
  }
}
