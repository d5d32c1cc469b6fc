package org.modelatlas.ui.classes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.modelatlas.dataset.ValueRange;

class BinsTest {

  @Test
  void wholeNumbersOfAShortRangeHaveABinEach() {
    var bins = Bins.of(new double[] {1, 1, 2, 5}, new ValueRange(1, 5), true);
    assertEquals(List.of(2, 1, 0, 0, 1), bins.counts());
    assertEquals(0, bins.lower(0));
    assertEquals(5, bins.to());
  }

  @Test
  void upperEndOfABinBelongsToIt() {
    var bins = Bins.of(new double[] {0, 1, 1.001, 24}, new ValueRange(0, 24), false);
    assertEquals(2, bins.counts().get(0));
    assertEquals(1, bins.counts().get(1));
    assertEquals(1, bins.counts().get(23));
  }

  @Test
  void oneValueStandsInTheMiddle() {
    var bins = Bins.of(new double[] {7.5, 7.5}, new ValueRange(7.5, 7.5), false);
    assertEquals(0.5, bins.share(7.5));
    assertEquals(2, bins.tallest());
  }

  @Test
  void limitCutsTheBinItLiesInAndNoOther() {
    var bins = Bins.of(new double[] {0, 24}, new ValueRange(0, 24), false);
    var limits = List.of(2.0, 2.25, 5.5);
    assertEquals(List.of(2.0, 2.25, 3.0), bins.cuts(2, limits));
    assertEquals(List.of(1.0, 2.0), bins.cuts(1, limits));
    assertEquals(List.of(5.0, 5.5, 6.0), bins.cuts(5, limits));
  }

  @Test
  void everyValueIsInTheBinWhoseEndsHoldIt() {
    for (long seed = 1; seed <= 200; seed++) {
      var random = new Random(seed);
      boolean whole = random.nextBoolean();
      double size = Math.pow(10, random.nextInt(7) - 2);
      double[] values =
          random
              .doubles(1 + random.nextInt(60), -size, size)
              .map(v -> whole ? Math.rint(v) : v)
              .sorted()
              .toArray();
      var range = new ValueRange(values[0], values[values.length - 1]);
      var bins = Bins.of(values, range, whole);
      String told = "seed " + seed;
      assertEquals(values.length, bins.counts().stream().mapToInt(n -> n).sum(), told);
      assertTrue(bins.counts().size() <= Bins.MOST, told);
      for (int bin = 0; bin < bins.counts().size(); bin++) {
        double slack = size * 1e-9;
        double lower = bins.lower(bin) - slack;
        double upper = bins.upper(bin) + slack;
        long inside = Arrays.stream(values).filter(v -> v >= lower && v <= upper).count();
        assertTrue(bins.counts().get(bin) <= inside, told);
      }
    }
  }
}
