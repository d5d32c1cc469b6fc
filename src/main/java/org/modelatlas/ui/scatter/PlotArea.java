package org.modelatlas.ui.scatter;

import org.modelatlas.association.Association.Pair;
import org.modelatlas.association.PlotAxis;

/**
 * Where points lie inside a plot, pixels, y downwards.
 *
 * @param left of the inner part
 * @param top of the inner part
 * @param width of the inner part
 * @param height of the inner part
 * @param x the axis that runs across
 * @param y the axis that runs up
 */
record PlotArea(double left, double top, double width, double height, PlotAxis x, PlotAxis y) {

  double right() {
    return left + width;
  }

  double bottom() {
    return top + height;
  }

  /** Where a value lies across. */
  double xOf(double value) {
    return left + x.share(value) * width;
  }

  /** Where a value lies up. */
  double yOf(double value) {
    return bottom() - y.share(value) * height;
  }

  /** Where a pair lies across. */
  double xOf(Pair pair) {
    return xOf(pair.xValue());
  }

  /** Where a pair lies up. */
  double yOf(Pair pair) {
    return yOf(pair.yValue());
  }
}
