package org.modelatlas.ui.scatter;

/**
 * Which axes are wanted logarithmic.
 *
 * @param logX the one that runs across
 * @param logY the one that runs up
 */
record AxisChoice(boolean logX, boolean logY) {

  /** Neither. */
  static final AxisChoice LINEAR = new AxisChoice(false, false);
}
