package org.modelatlas.classification;

import java.util.stream.IntStream;

/**
 * Classes of equal width from the least value to the greatest (Slocum et al. 2009, Thematic
 * Cartography and Geovisualization, chapter 4); the last limit is exactly the greatest value.
 */
final class EqualIntervals implements ClassingMethod {

  @Override
  public ClassBreaks breaks(double[] values, int classes) {
    var sample = new Sample(values);
    double span = sample.greatest() - sample.least();
    double scale = Math.max(Math.abs(sample.least()), Math.abs(sample.greatest()));
    return sample.classes(
        IntStream.range(1, classes)
            .mapToDouble(i -> sample.snapped(sample.least() + span * i / classes, scale))
            .toArray());
  }
}
