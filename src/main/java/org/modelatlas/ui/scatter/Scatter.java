package org.modelatlas.ui.scatter;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.modelatlas.association.Association;
import org.modelatlas.association.Association.Pair;
import org.modelatlas.association.PlotAxis;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.legend.Fill;

/**
 * A plot before it has a size.
 *
 * @param association the pairs
 * @param looks what regions look like on the map
 * @param wanted which axes are wanted logarithmic
 */
record Scatter(Association association, Map<Adcode, Fill> looks, AxisChoice wanted) {

  /** The pairs. */
  List<Pair> pairs() {
    return association.pairs();
  }

  /** Whether there is no region with both figures. */
  boolean isEmpty() {
    return pairs().isEmpty();
  }

  /** Whether the values that run across may stand on a logarithmic axis. */
  boolean canLogX() {
    return PlotAxis.canBeLogarithmic(values(Pair::xValue));
  }

  /** Whether the values that run up may stand on a logarithmic axis. */
  boolean canLogY() {
    return PlotAxis.canBeLogarithmic(values(Pair::yValue));
  }

  /** The axis that runs across; there has to be a pair. */
  PlotAxis xAxis() {
    return axis(values(Pair::xValue), wanted.logX() && canLogX());
  }

  /** The axis that runs up; there has to be a pair. */
  PlotAxis yAxis() {
    return axis(values(Pair::yValue), wanted.logY() && canLogY());
  }

  private static PlotAxis axis(double[] values, boolean logarithmic) {
    return logarithmic ? PlotAxis.logarithmic(values) : PlotAxis.linear(values);
  }

  private double[] values(ToDoubleFunction<Pair> side) {
    return pairs().stream().mapToDouble(side).toArray();
  }

  /** The regions from left to right, those of one value from below. */
  List<Adcode> acrossOrder() {
    return ordered(Comparator.comparingDouble(Pair::xValue).thenComparingDouble(Pair::yValue));
  }

  /** The regions from below, those of one value from left to right. */
  List<Adcode> upOrder() {
    return ordered(Comparator.comparingDouble(Pair::yValue).thenComparingDouble(Pair::xValue));
  }

  private List<Adcode> ordered(Comparator<Pair> order) {
    return pairs().stream().sorted(order).map(Pair::region).toList();
  }
}
