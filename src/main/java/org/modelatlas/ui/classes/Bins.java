package org.modelatlas.ui.classes;

import java.util.ArrayList;
import java.util.List;
import org.modelatlas.dataset.ValueRange;

/**
 * A histogram: {@value #MOST} bins of one width, or fewer where values are whole numbers of a short
 * range. As of a class the upper end of a bin belongs to it; the first bin has its lower end too.
 *
 * @param from where the axis begins
 * @param width of a bin
 * @param counts how many values are in each
 * @param isWhole whether all values are whole numbers; a number n then stands from n − 1 to n
 */
record Bins(double from, double width, List<Integer> counts, boolean isWhole) {

  static final int MOST = 24;

  /**
   * The histogram of values.
   *
   * @param range what the axis shows; every value lies in it
   */
  static Bins of(double[] values, ValueRange range, boolean whole) {
    double span = range.most() - range.least();
    double from = whole ? range.least() - 1 : span > 0 ? range.least() : range.least() - 0.5;
    double length = whole ? span + 1 : span > 0 ? span : 1;
    double width = whole ? Math.max(1, Math.ceil(length / MOST)) : length / MOST;
    int bins = Math.min(MOST, (int) Math.ceil(length / width));
    var counts = new int[bins];
    for (double value : values) {
      counts[Math.clamp((long) Math.ceil((value - from) / width) - 1, 0, bins - 1)]++;
    }
    return new Bins(from, width, List.of(boxed(counts)), whole);
  }

  private static Integer[] boxed(int[] counts) {
    var boxed = new Integer[counts.length];
    for (int i = 0; i < counts.length; i++) {
      boxed[i] = counts[i];
    }
    return boxed;
  }

  int tallest() {
    return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  double lower(int bin) {
    return from + bin * width;
  }

  double upper(int bin) {
    return from + (bin + 1) * width;
  }

  /** Where the axis ends. */
  double to() {
    return upper(counts.size() - 1);
  }

  /** Where a value stands on the axis, 0 to 1; beyond its ends, at the end. */
  double share(double value) {
    return Math.clamp((value - from) / (to() - from), 0, 1);
  }

  /** The value at a place of the axis, 0 to 1 or beyond. */
  double value(double share) {
    return from + share * (to() - from);
  }

  /** The bin at a place of the axis. */
  int at(double share) {
    return Math.clamp((long) Math.floor(share * counts.size()), 0, counts.size() - 1);
  }

  /** The ends of the parts into which limits cut a bin, its own ends with them; ascending. */
  List<Double> cuts(int bin, List<Double> limits) {
    var cuts = new ArrayList<Double>();
    cuts.add(lower(bin));
    limits.stream().filter(l -> l > lower(bin) && l < upper(bin)).forEach(cuts::add);
    cuts.add(upper(bin));
    return cuts;
  }
}
