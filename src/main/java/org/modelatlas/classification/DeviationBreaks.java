package org.modelatlas.classification;

import java.util.stream.IntStream;

/**
 * Limits at whole multiples of the standard deviation from the mean (Slocum et al. 2009, chapter
 * 4), with n − 1 below the line.
 *
 * <p>For an odd number of classes 2h + 1 the multiples are −h … −1 and 1 … h, so that one class
 * lies round the mean: for five classes those of mapclassify's {@code StdMean}. For an even number
 * 2h they are −(h − 1) … h − 1, the mean among them. The last class ends at the greatest value; a
 * class beyond the values stays, empty, but the one above the last limit is left out where no value
 * lies there. Any number of classes may be asked for.
 */
final class DeviationBreaks implements ClassingMethod {

  @Override
  public ClassBreaks breaks(double[] values, int classes) {
    var sample = new Sample(values);
    double mean = sample.mean();
    double deviation = sample.deviation();
    int outermost = (classes - 1) / 2;
    return sample.classes(
        IntStream.rangeClosed(-outermost, outermost)
            .filter(multiple -> multiple != 0 || classes % 2 == 0)
            .mapToDouble(multiple -> mean + multiple * deviation)
            .toArray());
  }
}
