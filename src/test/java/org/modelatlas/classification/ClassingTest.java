package org.modelatlas.classification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClassingTest {

  private static ClassBreaks breaks(Method method, int classes, double... values) {
    return Classing.of(method, classes).breaks(values);
  }

  private static List<Double> limits(Method method, int classes, double... values) {
    return breaks(method, classes, values).upperLimits();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MANUAL")
  void equalValuesAreOneClassFromThatValueToItself(Method method) {
    var one = new ClassBreaks(7, List.of(7.0));
    assertEquals(one, breaks(method, 5, 7));
    assertEquals(one, breaks(method, 5, 7, 7, 7));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"MANUAL", "STANDARD_DEVIATION", "PRETTY", "HEAD_TAIL", "UNCLASSED"})
  void thereAreNoMoreClassesThanDistinctValues(Method method) {
    ClassBreaks breaks = breaks(method, 9, 4, 1, 1, 4, 1, 2);
    assertEquals(3, breaks.size(), breaks::toString);
    assertEquals(1, breaks.lowest());
    assertEquals(4, breaks.upper(breaks.size() - 1));
  }

  /** The mean is 13/6, and above it all values are equal. */
  @Test
  void headOfEqualValuesIsTheLastClass() {
    assertEquals(List.of(13.0 / 6, 4.0), limits(Method.HEAD_TAIL, 9, 4, 1, 1, 4, 1, 2));
  }

  @Test
  void unclassedValuesAreOneClassFromLeastToGreatest() {
    assertEquals(new ClassBreaks(-1, List.of(4.0)), breaks(Method.UNCLASSED, 9, 4, -1, 2));
  }

  /** The example of mapclassify's {@code quantile}: 100 times 1 and 40 times 3 in four classes. */
  @Test
  void tiesMakeFewerQuantiles() {
    double[] values = new double[140];
    Arrays.setAll(values, i -> i < 100 ? 1 : 3);
    assertEquals(List.of(1.0, 3.0), limits(Method.QUANTILE, 4, values));
  }

  /** Of mapclassify's documentation: 0 to 999. */
  @Test
  void quantilesLieBetweenRanks() {
    double[] values = new double[1000];
    Arrays.setAll(values, i -> i);
    assertEquals(List.of(249.75, 499.5, 749.25, 999.0), limits(Method.QUANTILE, 4, values));
    assertEquals(List.of(333.0, 666.0, 999.0), limits(Method.QUANTILE, 3, values));
  }

  @Test
  void equalIntervalsAreExactWhereValuesStandOnThem() {
    double[] values = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};
    assertArrayEquals(
        new int[] {2, 1, 1, 1, 1, 1, 1, 1, 1},
        breaks(Method.EQUAL_INTERVAL, 9, values).counts(values));
    assertEquals(List.of(-1.0, 0.0, 1.0), limits(Method.EQUAL_INTERVAL, 3, -2, -1, 0, 1));
  }

  @Test
  void geometricIntervalsMultiplyBySameFactor() {
    assertEquals(List.of(10.0, 100.0, 1000.0), limits(Method.GEOMETRIC, 3, 1, 10, 100, 1000));
    assertEquals(List.of(1e-40, 1e100), limits(Method.GEOMETRIC, 2, 1e-180, 1e-40, 1e100));
  }

  /** Mean 3, n − 1 deviation √((4+1+0+1+4)/4) = √2.5. */
  @Test
  void evenNumbersOfDeviationClassesMeetInTheMean() {
    double s = Math.sqrt(2.5);
    double[] values = {1, 2, 3, 4, 5};
    assertEquals(List.of(3.0, 5.0), limits(Method.STANDARD_DEVIATION, 2, values));
    assertEquals(List.of(3 - s, 3.0, 3 + s, 5.0), limits(Method.STANDARD_DEVIATION, 4, values));
    assertEquals(List.of(3 - s, 3 + s, 5.0), limits(Method.STANDARD_DEVIATION, 3, values));
  }

  /** Nothing lies above the second multiple: 3 + 2·√2.5 > 5. */
  @Test
  void noDeviationClassLiesAboveALimitBeyondTheValues() {
    ClassBreaks breaks = breaks(Method.STANDARD_DEVIATION, 5, 1, 2, 3, 4, 5);
    assertEquals(4, breaks.size());
    assertEquals(3 + 2 * Math.sqrt(2.5), breaks.upper(3));
    assertArrayEquals(new int[] {0, 1, 3, 1}, breaks.counts(new double[] {1, 2, 3, 4, 5}));
  }

  /** Of mapclassify's tests: n^-2 for 1 to 999; the same with its greatest value twice. */
  @Test
  void headTailBreaksEndWhereTheHeadIsOneValue() {
    double[] values = new double[999];
    Arrays.setAll(values, i -> Math.pow(i + 1, -2));
    assertArrayEquals(
        new int[] {975, 21, 2, 1}, breaks(Method.HEAD_TAIL, 9, values).counts(values));
    double[] more = Arrays.copyOf(values, 1000);
    more[999] = 1;
    assertArrayEquals(new int[] {980, 17, 1, 2}, breaks(Method.HEAD_TAIL, 9, more).counts(more));
    double[] close = {1 + Math.ulp(1.0), 1, 1};
    assertArrayEquals(new int[] {2, 1}, breaks(Method.HEAD_TAIL, 9, close).counts(close));
  }

  /** What {@code pretty} of R gives for these ends and numbers. */
  @ParameterizedTest
  @CsvSource({
    "0, 1, 5, 0, 0.2;0.4;0.6;0.8;1",
    "-1, 1, 4, -1, -0.5;0;0.5;1",
    "1, 10, 5, 0, 2;4;6;8;10",
    "0, 97, 3, 0, 50;100",
    "0.13, 4111.45, 5, 0, 1000;2000;3000;4000;5000",
    "-37, 42, 2, -50, 0;50"
  })
  void prettyLimitsAreThoseOfR(
      double least, double most, int classes, double lowest, String limits) {
    List<Double> expected = Arrays.stream(limits.split(";")).map(Double::valueOf).toList();
    assertEquals(new ClassBreaks(lowest, expected), breaks(Method.PRETTY, classes, least, most));
  }

  /** Widths of 1 would make ten classes: 0.5 to 9.4 lies from 0 to 10. */
  @Test
  void prettyLimitsAreNeverMoreThanNine() {
    assertEquals(List.of(2.0, 4.0, 6.0, 8.0, 10.0), limits(Method.PRETTY, 9, 0.5, 9.4));
  }

  @Test
  void manualLimitsBeyondTheValuesKeepTheirEmptyClasses() {
    double[] values = {12, 12, 12};
    ClassBreaks breaks = Classing.manual(List.of(10.0, 20.0, 30.0, 40.0)).breaks(values);
    assertEquals(List.of(10.0, 20.0, 30.0, 40.0), breaks.upperLimits());
    assertArrayEquals(new int[] {0, 3, 0, 0}, breaks.counts(values));
  }

  @ParameterizedTest
  @EnumSource
  void unusableValuesAreAnObjection(Method method) {
    var classing = method == Method.MANUAL ? Classing.manual(List.of(1.0)) : Classing.of(method, 5);
    assertEquals(Optional.of(Objection.NO_VALUES), classing.objection(new double[0]));
    double[] infinite = {1, Double.NEGATIVE_INFINITY};
    assertEquals(Optional.of(Objection.NOT_FINITE), classing.objection(infinite));
    assertEquals(Optional.of(Objection.NOT_FINITE), classing.objection(new double[] {Double.NaN}));
    assertEquals(Optional.of(Objection.TOO_LARGE), classing.objection(new double[] {-2e100}));
    assertThrows(IllegalArgumentException.class, () -> classing.breaks(infinite));
  }

  @Test
  void onlyGeometricIntervalsObjectToZeroAndBelow() {
    var geometric = Classing.of(Method.GEOMETRIC, 3);
    assertEquals(Optional.of(Objection.NOT_POSITIVE), geometric.objection(new double[] {0, 1}));
    assertEquals(Optional.of(Objection.NOT_POSITIVE), geometric.objection(new double[] {-1, 1}));
    assertEquals(Optional.empty(), geometric.objection(new double[] {1}));
    assertEquals(Optional.empty(), Classing.USUAL.objection(new double[] {-1, 0}));
  }
}
