package org.modelatlas.classification;

import java.util.List;

/**
 * Classes between limits of a person's own; the outer classes end at the least and the greatest
 * value.
 *
 * <p>As in mapclassify's {@code UserDefined} a limit beyond the values keeps its class, empty, but
 * above a limit that no value passes there is none. The number of classes follows from the limits,
 * whatever is asked for.
 *
 * @param limits strictly ascending
 */
record ManualBreaks(List<Double> limits) implements ClassingMethod {

  @Override
  public ClassBreaks breaks(double[] values, int classes) {
    return new Sample(values).classes(limits.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
