package org.modelatlas.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.modelatlas.legend.Ink;

/**
 * From published schemes, one for each number of colours, to the steps of a palette.
 *
 * <p>Where the palest are dropped, as white borders would vanish on them, a sequence takes the
 * scheme of one colour more without its palest, one class the middle of three, and nine classes,
 * for which there is no scheme of ten, all nine; a side of a diverging palette takes the scheme of
 * two colours more without the palest pair, as far as there is one.
 */
final class Schemes {

  private static final int MOST = 9;
  private static final int MOST_OF_SIDE = 5;

  private Schemes() {}

  static List<List<Ink>> sequential(SortedMap<Integer, List<Ink>> schemes, boolean dropsPalest) {
    if (!dropsPalest) {
      return IntStream.rangeClosed(1, MOST).mapToObj(schemes::get).toList();
    }
    var steps = new ArrayList<List<Ink>>();
    steps.add(List.of(schemes.get(4).get(2)));
    for (int classes = 2; classes < MOST; classes++) {
      steps.add(schemes.get(classes + 1).subList(1, classes + 1));
    }
    steps.add(schemes.get(MOST));
    return steps;
  }

  /** The first colours of the longest scheme. */
  static List<List<Ink>> qualitative(SortedMap<Integer, List<Ink>> schemes) {
    List<Ink> all = schemes.get(schemes.lastKey());
    return IntStream.rangeClosed(1, all.size()).mapToObj(n -> all.subList(0, n)).toList();
  }

  static Sides sides(SortedMap<Integer, List<Ink>> schemes) {
    var below = new ArrayList<List<Ink>>();
    var above = new ArrayList<List<Ink>>();
    for (int length = 1; length <= MOST_OF_SIDE; length++) {
      int drawn = Math.min(length + 1, MOST_OF_SIDE);
      List<Ink> all = schemes.get(2 * drawn);
      below.add(all.subList(0, length).reversed());
      above.add(all.subList(2 * drawn - length, 2 * drawn));
    }
    List<Ink> odd = schemes.get(3);
    return new Sides(below, above, odd.get(1));
  }

  /** The classes of both sides together, one to nine. */
  static List<List<Ink>> diverging(Sides sides) {
    return IntStream.rangeClosed(1, MOST)
        .mapToObj(n -> sides.colours(Paper.LIGHT, new Split(n / 2, n % 2 == 1, n / 2)))
        .toList();
  }
}
