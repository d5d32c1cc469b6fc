package org.modelatlas.association;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Ends, ticks and places, by hand and for values made up at random. */
class PlotAxisTest {

  private static final double HAIR = 1e-9;

  @Test
  void countsBeginAtZeroAndEndOnARoundValue() {
    var axis = PlotAxis.linear(new double[] {2, 110, 46});
    assertEquals(List.of(0.0, 50.0, 100.0, 150.0), axis.ticks());
    assertEquals(0.5, axis.share(75), HAIR);
  }

  @Test
  void closeValuesFarFromZeroDoNotBringZero() {
    assertEquals(
        List.of(90.0, 92.0, 94.0, 96.0, 98.0), PlotAxis.linear(new double[] {90.5, 97.9}).ticks());
  }

  @Test
  void changesRunFromBelowZeroToAbove() {
    assertEquals(
        List.of(-5.0, 0.0, 5.0, 10.0, 15.0), PlotAxis.linear(new double[] {-3, 12}).ticks());
  }

  @Test
  void oneValueStandsInsideItsAxis() {
    for (double value : new double[] {0, 7, -7, 1e9}) {
      double share = PlotAxis.linear(new double[] {value, value}).share(value);
      assertTrue(share > 0 && share < 1, value + " at " + share);
    }
  }

  @Test
  void equalFactorsAreEqualDistancesOnALogarithmicAxis() {
    var axis = PlotAxis.logarithmic(new double[] {1, 100});
    assertEquals(List.of(1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0), axis.ticks());
    assertEquals(0.5, axis.share(10), HAIR);
  }

  @Test
  void beyondThreeDecadesOnlyPowersAreTicks() {
    assertEquals(
        List.of(100.0, 1_000.0, 10_000.0, 100_000.0, 1_000_000.0),
        PlotAxis.logarithmic(new double[] {160, 237_000}).ticks());
  }

  @Test
  void zerosStandBeforeAGap() {
    var axis = PlotAxis.logarithmic(new double[] {0, 1, 110, 0});
    assertTrue(axis.zeros());
    assertEquals(0, axis.share(0), 0);
    assertTrue(axis.share(1) > 0.1, "a gap");
    assertEquals(0.0, axis.ticks().getFirst());
    assertEquals(1, axis.share(200), HAIR);
  }

  @Test
  void equalValuesHaveALogarithmicAxisToo() {
    assertEquals(List.of(50.0, 100.0, 200.0), PlotAxis.logarithmic(new double[] {100}).ticks());
  }

  @Test
  void negativeValuesAndZerosAloneHaveNoLogarithms() {
    assertFalse(PlotAxis.canBeLogarithmic(new double[] {-1, 5}));
    assertFalse(PlotAxis.canBeLogarithmic(new double[] {0, 0}));
    assertFalse(PlotAxis.canBeLogarithmic(new double[0]));
    assertTrue(PlotAxis.canBeLogarithmic(new double[] {0, 3}));
    assertThrows(IllegalArgumentException.class, () -> PlotAxis.logarithmic(new double[] {-1, 5}));
    assertThrows(IllegalArgumentException.class, () -> PlotAxis.linear(new double[0]));
  }

  @RepeatedTest(200)
  void everyValueLiesOnItsAxisBetweenAFewAscendingTicks(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    String seed = "seed " + run.getCurrentRepetition();
    double size = Math.pow(10, random.nextInt(-3, 8));
    double[] values = random.doubles(1 + random.nextInt(34), 0, size).toArray();
    for (PlotAxis axis : List.of(PlotAxis.linear(values), PlotAxis.logarithmic(values))) {
      for (double value : values) {
        double share = axis.share(value);
        assertTrue(share >= -HAIR && share <= 1 + HAIR, seed);
      }
      List<Double> ticks = axis.ticks();
      assertTrue(ticks.size() >= 2 && ticks.size() <= 12, seed + " " + ticks);
      assertEquals(ticks.stream().sorted().distinct().toList(), ticks, seed);
      assertEquals(axis.low(), ticks.getFirst(), seed);
      assertEquals(axis.high(), ticks.getLast(), seed);
    }
  }
}
