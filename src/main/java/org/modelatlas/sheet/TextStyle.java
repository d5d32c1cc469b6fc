package org.modelatlas.sheet;

import org.modelatlas.legend.Ink;

/**
 * How a text is set, in the bundled family.
 *
 * @param sizePt font size
 * @param bold whether in the bold weight
 * @param ink its colour
 */
public record TextStyle(double sizePt, boolean bold, Ink ink) {

  private static final double WIDEST_HALO_PT = 3;
  private static final double HALO_EM = 0.3;

  /** How wide the line of a rim around the letters is; half of it is hidden by them. */
  public double haloPt() {
    return Math.min(WIDEST_HALO_PT, HALO_EM * sizePt);
  }
}
