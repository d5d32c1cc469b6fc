package org.modelatlas.legend;

/**
 * The looks of circles in proportion to figures.
 *
 * @param largestPt radius of the greatest figure's circle
 * @param fill what fills a circle, and one that stands for a rise
 * @param fall what fills a circle that stands for a fall
 * @param edge the thin edge that tells circles from one another where they overlap
 * @param sample what fills a circle of the legend, which lies within others: nothing is seen
 *     through
 * @param zero the small ring of a measured zero
 * @param ground what is seen where there is no circle
 */
public record SymbolLook(
    double largestPt,
    Fill fill,
    Fill fall,
    Stroke edge,
    Fill sample,
    Swatch.Disc zero,
    Fill ground) {

  private static final double SAMPLE_PT = 6;

  /** The radius of a sample that stands for no value. */
  double sampleRadiusPt() {
    return SAMPLE_PT;
  }
}
