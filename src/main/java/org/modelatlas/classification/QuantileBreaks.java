package org.modelatlas.classification;

import java.util.stream.IntStream;

/**
 * Classes of equally many values, as far as ties allow.
 *
 * <p>Quantiles by linear interpolation between ranks: type 7 of Hyndman and Fan 1996, Sample
 * Quantiles in Statistical Packages (The American Statistician 50), which is what R, numpy and
 * mapclassify do. Where ties make two limits equal, one is dropped.
 */
final class QuantileBreaks implements ClassingMethod {

  @Override
  public ClassBreaks breaks(double[] values, int classes) {
    var sample = new Sample(values);
    return sample.classes(
        IntStream.range(1, classes).mapToDouble(i -> quantile(sample, i, classes)).toArray());
  }

  /** The value at rank (n − 1)·i/k; whole numbers keep ranks exact. */
  private static double quantile(Sample sample, long i, int classes) {
    long numerator = (sample.size() - 1) * i;
    int rank = (int) (numerator / classes);
    double below = sample.at(rank);
    double above = sample.at(rank + 1);
    double part = (double) (numerator % classes) / classes;
    return Math.min(below + part * (above - below), above);
  }
}
