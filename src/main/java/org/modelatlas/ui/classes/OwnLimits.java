package org.modelatlas.ui.classes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.modelatlas.classification.Classing;
import org.modelatlas.classification.GoodnessOfFit;

/**
 * One limit more or less among those of a person, chosen so that the goodness of variance fit stays
 * as high as it can.
 *
 * @param values the values that are classed, at least one
 */
record OwnLimits(double[] values) {

  /** Without the limit that is missed least. */
  List<Double> fewer(List<Double> limits) {
    return IntStream.range(0, limits.size())
        .mapToObj(i -> without(limits, i))
        .max(Comparator.comparingDouble(this::fit))
        .orElseThrow();
  }

  /** With the value as a further limit that helps most; empty where every value is a class. */
  Optional<List<Double>> more(List<Double> limits) {
    double greatest = DoubleStream.of(values).max().orElseThrow();
    return Arrays.stream(values)
        .distinct()
        .filter(value -> value < greatest && !limits.contains(value))
        .mapToObj(value -> with(limits, value))
        .max(Comparator.comparingDouble(this::fit));
  }

  private static List<Double> without(List<Double> limits, int index) {
    var left = new ArrayList<>(limits);
    left.remove(index);
    return left;
  }

  private static List<Double> with(List<Double> limits, double value) {
    var more = new ArrayList<>(limits);
    more.add(value);
    more.sort(Comparator.naturalOrder());
    return more;
  }

  private double fit(List<Double> limits) {
    return limits.isEmpty() ? 0 : GoodnessOfFit.gvf(Classing.manual(limits).breaks(values), values);
  }
}
