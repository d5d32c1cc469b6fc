package org.modelatlas.classification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Values in ascending order; zero has no sign. There is at least one. */
final class Sample {

  private static final int ERROR_ULPS = 4;

  private final double[] sorted;

  Sample(double[] values) {
    // Adding zero takes the sign off a negative zero, which Java else tells from zero.
    sorted = Arrays.stream(values).map(v -> v + 0.0).sorted().toArray();
  }

  int size() {
    return sorted.length;
  }

  int distinct() {
    return (int) Arrays.stream(sorted).distinct().count();
  }

  double least() {
    return sorted[0];
  }

  double greatest() {
    return sorted[sorted.length - 1];
  }

  /** The value of a rank, counted from 0; beyond the last one the last. */
  double at(int rank) {
    return sorted[Math.min(rank, sorted.length - 1)];
  }

  double mean() {
    return Arrays.stream(sorted).average().orElseThrow();
  }

  /**
   * The standard deviation with n − 1 below the line; 0 for one value. Counted from the least
   * value, since means of large ones lose the digits that differ.
   */
  double deviation() {
    double[] centred = Arrays.stream(sorted).map(v -> v - least()).toArray();
    double mean = Arrays.stream(centred).average().orElseThrow();
    double squares = Arrays.stream(centred).map(v -> (v - mean) * (v - mean)).sum();
    return Math.sqrt(squares / Math.max(1, sorted.length - 1));
  }

  /** The values above a limit that is less than the greatest of them. */
  Sample above(double limit) {
    return new Sample(Arrays.stream(sorted).filter(v -> v > limit).toArray());
  }

  /**
   * A computed limit, or the value from which only the error of arithmetic parts it: a value that
   * stands on its limit then falls in the class below it, as it does on paper. Never outside the
   * values.
   *
   * @param scale a number as large as those the limit was computed from
   */
  double snapped(double limit, double scale) {
    double error = ERROR_ULPS * Math.ulp(scale);
    int rank = Arrays.binarySearch(sorted, limit);
    int next = rank < 0 ? -rank - 1 : rank;
    double nearest = at(next);
    if (next > 0 && limit - at(next - 1) < Math.abs(nearest - limit)) {
      nearest = at(next - 1);
    }
    return Math.abs(nearest - limit) <= error ? nearest : Math.clamp(limit, least(), greatest());
  }

  /**
   * Classes up to each limit; those that do not lie above the one before are dropped, and the
   * greatest value is the last where no limit reaches it.
   */
  ClassBreaks classes(double[] limits) {
    List<Double> kept = new ArrayList<>();
    for (double limit : limits) {
      if (kept.isEmpty() || limit > kept.getLast()) {
        kept.add(limit);
      }
    }
    if (kept.isEmpty() || kept.getLast() < greatest()) {
      kept.add(greatest());
    }
    return new ClassBreaks(Math.min(least(), kept.getFirst()), kept);
  }
}
