package org.modelatlas.palette;

/**
 * Classes on both sides of a mid-point.
 *
 * @param below how many lie below it
 * @param straddles whether one more class holds the mid-point inside
 * @param above how many lie above it
 */
public record Split(int below, boolean straddles, int above) {

  /**
   * Guards against nothing.
   *
   * @throws IllegalArgumentException if a number is negative or there is no class
   */
  public Split {
    if (below < 0 || above < 0 || below + above == 0 && !straddles) {
      throw new IllegalArgumentException("no classes: " + below + " " + above);
    }
  }

  /** The classes of the longer side. */
  public int longer() {
    return Math.max(below, above);
  }

  /** All classes. */
  public int classes() {
    return below + above + (straddles ? 1 : 0);
  }
}
