package org.modelatlas.story.slide;

import java.util.function.DoubleFunction;

/**
 * The largest setting that fits.
 *
 * @param panel what is set
 * @param fits whether it has room; if not, it is set at the floor and is too high
 */
record FittedText(SetPanel panel, boolean fits) {

  private static final double STEP_PT = 0.5;

  /**
   * Sets smaller and smaller, down to a floor.
   *
   * @param setting sets at a size
   */
  static FittedText of(
      DoubleFunction<SetPanel> setting, double largestPt, double floorPt, double heightPt) {
    SetPanel panel = setting.apply(largestPt);
    for (double size = largestPt - STEP_PT;
        panel.piece().heightPt() > heightPt && size >= floorPt;
        size -= STEP_PT) {
      panel = setting.apply(size);
    }
    return new FittedText(panel, panel.piece().heightPt() <= heightPt);
  }
}
