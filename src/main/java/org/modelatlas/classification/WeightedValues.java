package org.modelatlas.classification;

import java.util.Arrays;

/** Sorted distinct values with prefix sums, centred so that squares keep their digits. */
final class WeightedValues {

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
