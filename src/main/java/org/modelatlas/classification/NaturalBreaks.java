package org.modelatlas.classification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Natural breaks: the classes with the least sum of squared deviations from their means.
 *
 * <p>Optimal, not heuristic: Fisher 1958, On Grouping for Maximum Homogeneity (JASA 53), by dynamic
 * programming over the sorted values, as Jenks 1977 brought it to maps. Equal values are never
 * parted. Where several partitions are equally good the one with the lowest limits is taken.
 *
 * <p>The more values are parted, the further right the best last class begins, since the sum of
 * squares is concave Monge (Wu 1991, Optimal Quantization by Matrix Searching, Journal of
 * Algorithms 12; Grønlund et al. 2017, Fast Exact k-Means, k-Medians and Bregman Divergence
 * Clustering in 1D). So the beginning for the middle value bounds those on either side of it, and m
 * distinct values take k·m·log m steps.
 */
public final class NaturalBreaks implements ClassingMethod {

  /**
   * The best classes.
   *
   * @throws IllegalArgumentException if there are fewer distinct values than classes
   */
  @Override
  public ClassBreaks breaks(double[] values, int classes) {
    var distinct = new WeightedValues(values);
    if (classes < 1 || classes > distinct.size()) {
      throw new IllegalArgumentException(
          classes + " classes asked for " + distinct.size() + " distinct values");
    }
    return new ClassBreaks(distinct.value(0), limits(distinct, starts(distinct, classes)));
  }

  private static List<Double> limits(WeightedValues values, List<int[]> starts) {
    var limits = new ArrayList<Double>();
    int end = values.size();
    for (int[] layer : starts.reversed()) {
      limits.add(values.value(end - 1));
      end = layer[end - 1];
    }
    Collections.reverse(limits);
    return limits;
  }

  /** For k+1 classes over the first j+1 values: where the last class begins. */
  private static List<int[]> starts(WeightedValues values, int classes) {
    int m = values.size();
    List<int[]> starts = new ArrayList<>(List.of(new int[m]));
    var best = new double[m];
    for (int j = 0; j < m; j++) {
      best[j] = values.deviation(0, j);
    }
    for (int k = 1; k < classes; k++) {
      var layer = new Layer(values, best, k);
      layer.fill(k, m - 1, k, m - 1);
      starts.add(layer.starts);
      best = layer.best;
    }
    return starts;
  }

  /** The best partitions with one class more than another layer's. */
  private static final class Layer {
    private final WeightedValues values;
    private final double[] fewer;
    private final double[] best;
    private final int[] starts;

    Layer(WeightedValues values, double[] fewer, int least) {
      this.values = values;
      this.fewer = fewer;
      best = new double[fewer.length];
      Arrays.fill(best, 0, least, Double.POSITIVE_INFINITY);
      starts = new int[fewer.length];
    }

    /** For the ends from {@code low} to {@code high}, whose last class begins from–to. */
    void fill(int low, int high, int from, int to) {
      if (low > high) {
        return;
      }
      int middle = (low + high) >>> 1;
      int start = search(middle, from, Math.min(to, middle));
      fill(low, middle - 1, from, start);
      fill(middle + 1, high, start, to);
    }

    private int search(int end, int from, int to) {
      best[end] = Double.POSITIVE_INFINITY;
      for (int start = from; start <= to; start++) {
        double cost = fewer[start - 1] + values.deviation(start, end);
        if (cost < best[end]) {
          best[end] = cost;
          starts[end] = start;
        }
      }
      return starts[end];
    }
  }
}
