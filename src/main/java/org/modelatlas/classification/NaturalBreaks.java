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
 * parted. Where several partitions are equally good the one with the lowest limits is taken. Takes
 * k·m² steps for m distinct values.
 */
public final class NaturalBreaks implements ClassingMethod {

  @Override
  public ClassBreaks breaks(double[] values, int classes) {
    var distinct = new WeightedValues(values);
    if (classes < 1 || classes > distinct.size()) {
      throw new IllegalArgumentException(
          classes + " classes asked for " + distinct.size() + " distinct values");
    }
    return new ClassBreaks(distinct.value(0), limits(distinct, starts(distinct, classes)));
  }

  private static List<Double> limits(WeightedValues values, int[][] starts) {
    var limits = new ArrayList<Double>();
    int end = values.size();
    for (int k = starts.length - 1; k >= 0; k--) {
      limits.add(values.value(end - 1));
      end = starts[k][end - 1];
    }
    Collections.reverse(limits);
    return limits;
  }

  /** For k+1 classes over the first j+1 values: where the last class begins. */
  private static int[][] starts(WeightedValues values, int classes) {
    int m = values.size();
    var starts = new int[classes][m];
    var best = new double[m];
    for (int j = 0; j < m; j++) {
      best[j] = values.deviation(0, j);
    }
    for (int k = 1; k < classes; k++) {
      best = addClass(values, best, starts[k], k);
    }
    return starts;
  }

  private static double[] addClass(WeightedValues values, double[] fewer, int[] starts, int k) {
    var best = new double[fewer.length];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    for (int j = k; j < best.length; j++) {
      for (int start = k; start <= j; start++) {
        double cost = fewer[start - 1] + values.deviation(start, j);
        if (cost < best[j]) {
          best[j] = cost;
          starts[j] = start;
        }
      }
    }
    return best;
  }

  /** Sorted distinct values with prefix sums, centred so that squares keep their digits. */
  private static final class WeightedValues {
    private final double[] values;
    private final double[] weight;
    private final double[] sum;
    private final double[] squares;

    WeightedValues(double[] all) {
      // Adding zero takes the sign off a negative zero, which Java else tells from zero.
      double[] sorted = Arrays.stream(all).map(v -> v + 0.0).sorted().toArray();
      values = Arrays.stream(sorted).distinct().toArray();
      weight = new double[values.length + 1];
      sum = new double[values.length + 1];
      squares = new double[values.length + 1];
      double centre = Arrays.stream(sorted).average().orElse(0);
      int next = 0;
      for (int i = 0; i < values.length; i++) {
        int first = next;
        while (next < sorted.length && sorted[next] == values[i]) {
          next++;
        }
        add(i, next - first, values[i] - centre);
      }
    }

    private void add(int i, int count, double centred) {
      weight[i + 1] = weight[i] + count;
      sum[i + 1] = sum[i] + count * centred;
      squares[i + 1] = squares[i] + count * centred * centred;
    }

    int size() {
      return values.length;
    }

    double value(int i) {
      return values[i];
    }

    /** Sum of squared deviations from the mean of the values from i to j, both included. */
    double deviation(int i, int j) {
      if (i == j) {
        return 0;
      }
      double s = sum[j + 1] - sum[i];
      double w = weight[j + 1] - weight[i];
      return Math.max(0, squares[j + 1] - squares[i] - s * s / w);
    }
  }
}
