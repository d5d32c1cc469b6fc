package org.modelatlas.classification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The documented example of PySAL's mapclassify (Rey et al., BSD-3-Clause, Copyright 2018 PySAL
 * Developers): employees for each square kilometre in the 58 counties of California, {@code
 * calempdensity.csv}, and the limits and counts of its documentation and its {@code
 * test_mapclassify.py}.
 */
class CaliforniaTest {

  private static final double DOCUMENTED = 5e-9;
  private static final double GREATEST = 4111.45;

  private final double[] values = values();

  private static double[] values() {
    try (var lines =
        Files.lines(Path.of("src/test/resources/classification/california-employment.csv"))) {
      return lines.skip(1).mapToDouble(Double::parseDouble).toArray();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  @Test
  void equalIntervals() {
    check(
        Classing.of(Method.EQUAL_INTERVAL, 5),
        counts(57, 0, 0, 0, 1),
        822.394,
        1644.658,
        2466.922,
        3289.186);
  }

  @Test
  void quantiles() {
    check(
        Classing.of(Method.QUANTILE, 5), counts(12, 11, 12, 11, 12), 1.464, 5.798, 13.278, 54.616);
    check(Classing.of(Method.QUANTILE, 2), counts(29, 29), 9.365);
  }

  @Test
  void naturalBreaks() {
    check(Classing.USUAL, counts(49, 3, 4, 1, 1), 75.29, 192.05, 370.5, 722.85);
  }

  @Test
  void naturalBreaksInNineClasses() {
    ClassBreaks breaks = Classing.of(Method.NATURAL_BREAKS, 9).breaks(values);
    double[] asked = {1, 3, 5, 50, 70, 101, 202, 390, 505, 800};
    int[] documented = {0, 0, 0, 2, 2, 3, 5, 7, 7, 8};
    for (int i = 0; i < asked.length; i++) {
      assertEquals(documented[i], breaks.classOf(asked[i]), "value " + asked[i]);
    }
  }

  @Test
  void standardDeviations() {
    check(
        Classing.of(Method.STANDARD_DEVIATION, 5),
        counts(0, 0, 56, 1, 1),
        -967.36235382,
        -420.71712519,
        672.57333208,
        1219.21856072);
  }

  @Test
  void headTailBreaks() {
    check(Classing.of(Method.HEAD_TAIL, 9), counts(50, 7, 1), 125.92810345, 811.26);
    check(Classing.of(Method.HEAD_TAIL, 2), counts(50, 8), 125.92810345);
  }

  @Test
  void prettyBreaksReachBeyondTheValues() {
    ClassBreaks breaks = Classing.of(Method.PRETTY, 5).breaks(values);
    assertEquals(new ClassBreaks(0, List.of(1000.0, 2000.0, 3000.0, 4000.0, 5000.0)), breaks);
    assertArrayEquals(counts(57, 0, 0, 0, 1), breaks.counts(values));
  }

  @Test
  void limitsOfOnesOwn() {
    check(Classing.manual(List.of(20.0, 30.0)), counts(37, 4, 17), 20, 30);
    check(Classing.manual(List.of(20.0, GREATEST)), counts(37, 21), 20);
  }

  private static int[] counts(int... counts) {
    return counts;
  }

  /** The last limit is the greatest value. */
  private void check(Classing classing, int[] counts, double... inner) {
    ClassBreaks breaks = classing.breaks(values);
    assertArrayEquals(counts, breaks.counts(values));
    for (int i = 0; i < inner.length; i++) {
      assertEquals(inner[i], breaks.upper(i), DOCUMENTED);
    }
    assertEquals(inner.length + 1, breaks.size());
    assertEquals(GREATEST, breaks.upper(inner.length));
  }
}
