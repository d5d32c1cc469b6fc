package org.modelatlas.story.slide;

import java.util.function.DoubleFunction;
import org.modelatlas.page.setting.Piece;

/**
 * The largest setting that fits.
 *
 * @param piece what is set
 * @param fits whether it has room; if not, it is set at the floor and is too high
 */
record FittedText(Piece piece, boolean fits) {

  private static final double STEP_PT = 0.5;

  /**
   * Sets smaller and smaller, down to a floor.
   *
   * @param setting sets at a size
   */
  static FittedText of(
      DoubleFunction<Piece> setting, double largestPt, double floorPt, double heightPt) {
    Piece piece = setting.apply(largestPt);
    for (double size = largestPt - STEP_PT;
        piece.heightPt() > heightPt && size >= floorPt;
        size -= STEP_PT) {
      piece = setting.apply(size);
    }
    return new FittedText(piece, piece.heightPt() <= heightPt);
  }
}
