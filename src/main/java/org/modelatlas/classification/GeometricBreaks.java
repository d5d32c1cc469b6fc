package org.modelatlas.classification;

import java.util.stream.IntStream;

/**
 * Classes each of whose limits is the same multiple of the one before: a·(b/a)^(i/k) between the
 * least value a and the greatest b (Evans 1977, The Selection of Class Intervals, Transactions of
 * the Institute of British Geographers 2). Only for values above zero.
 */
final class GeometricBreaks implements ClassingMethod {

  @Override
  public ClassBreaks breaks(double[] values, int classes) {
    var sample = new Sample(values);
    return sample.classes(
        IntStream.range(1, classes)
            .mapToDouble(i -> limit(sample, (double) i / classes))
            .toArray());
  }

  /** Powers of each end instead of their ratio, which may be too large for a number. */
  private static double limit(Sample sample, double part) {
    double limit = Math.pow(sample.least(), 1 - part) * Math.pow(sample.greatest(), part);
    return sample.snapped(limit, limit);
  }
}
