package org.modelatlas.ui.timeline;

import java.time.LocalDate;

/**
 * Where days lie on the screen.
 *
 * @param steps the axis
 * @param leftPx its left end
 * @param widthPx its length
 */
record TimeAxis(TimeSteps steps, double leftPx, double widthPx) {

  double x(LocalDate day) {
    return leftPx + steps.share(day) * widthPx;
  }

  /** The place on the axis at a point, 0 to 1. */
  double share(double x) {
    return Math.clamp((x - leftPx) / Math.max(1, widthPx), 0, 1);
  }
}
