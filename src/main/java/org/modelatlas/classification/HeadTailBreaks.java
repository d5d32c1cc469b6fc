package org.modelatlas.classification;

import java.util.ArrayList;
import java.util.List;

/**
 * Head/tail breaks, for many small values and few large ones: the mean parts the tail from the
 * head, the mean of the head parts that again, and so on (Jiang 2013, Head/Tail Breaks, The
 * Professional Geographer 65).
 *
 * <p>Ends when there are as many classes as asked for, or when all values of the head are equal.
 * How small a part of the values the head is does not matter, as in mapclassify.
 */
final class HeadTailBreaks implements ClassingMethod {

  @Override
  public ClassBreaks breaks(double[] values, int classes) {
    var whole = new Sample(values);
    List<Double> limits = new ArrayList<>();
    Sample head = whole;
    while (limits.size() < classes - 1 && head.least() < head.greatest()) {
      double scale = Math.max(Math.abs(head.least()), Math.abs(head.greatest()));
      double mean = head.snapped(head.mean(), scale);
      if (mean == head.greatest()) {
        break;
      }
      limits.add(mean);
      head = head.above(mean);
    }
    return whole.classes(limits.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
