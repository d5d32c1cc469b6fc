package org.modelatlas.classification;

import java.util.Arrays;

/** How well classes stand for the values in them. */
public final class GoodnessOfFit {

  private GoodnessOfFit() {}

  /**
   * The goodness of variance fit: 1 − SDCM / SDAM, the part of the values' squared deviations from
   * their mean that is not left within the classes (Jenks and Caspall 1971, Error on Choroplethic
   * Maps, Annals of the Association of American Geographers 61).
   *
   * @param values finite, at least one, each in a class
   * @return 0 where the classes explain nothing to 1 where all values of each class are equal; also
   *     1 where all values are equal
   * @throws IllegalArgumentException if a value falls in no class
   */
  public static double gvf(ClassBreaks breaks, double[] values) {
    double all = deviation(values);
    double within = 0;
    for (double[] members : members(breaks, values)) {
      within += deviation(members);
    }
    return all == 0 ? 1 : Math.clamp(1 - within / all, 0, 1);
  }

  private static double[][] members(ClassBreaks breaks, double[] values) {
    var members = new double[breaks.size()][];
    int[] counts = breaks.counts(values);
    Arrays.setAll(members, i -> new double[counts[i]]);
    for (double value : values) {
      int index = breaks.classOf(value);
      members[index][--counts[index]] = value;
    }
    return members;
  }

  /** Counted from one of the values, since means of large ones lose the digits that differ. */
  private static double deviation(double[] values) {
    double[] centred = Arrays.stream(values).map(v -> v - values[0]).toArray();
    double mean = Arrays.stream(centred).average().orElse(0);
    return Arrays.stream(centred).map(v -> (v - mean) * (v - mean)).sum();
  }
}
