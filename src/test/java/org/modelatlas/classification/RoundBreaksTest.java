package org.modelatlas.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoundBreaksTest {

  private static ClassBreaks round(int classes, double... values) {
    return RoundBreaks.of(new NaturalBreaks().breaks(values, classes), values);
  }

  @Test
  void limitIsTheRoundestNumberFromTheHighestValueToBelowTheNextOne() {
    assertEquals(List.of(7.5, 7.51), round(2, 7.43, 7.51).upperLimits());
    assertEquals(20, round(2, 17.2, 17.9, 41.3).upper(0));
    assertEquals(100, round(2, 93.7, 106).upper(0));
  }

  @Test
  void outerEndsMoveByAHundredthOfTheSpanAtMost() {
    ClassBreaks breaks = round(2, 4.13, 60, 183.7);
    assertEquals(4, breaks.lowest());
    assertEquals(184, breaks.upper(1));
  }

  @Test
  void lowerEndStaysAboveZeroWhereValuesDo() {
    assertEquals(1, round(2, 1, 500).lowest());
    assertEquals(0.4, round(2, 0.42, 500).lowest());
  }

  /** A minus sign would stand in the legend. */
  @Test
  void lowerEndOfZeroHasNoSign() {
    assertEquals(0.0, round(2, 0, 3, 10).lowest());
    assertEquals(0.0, round(1, 0).lowest());
  }

  @Test
  void oneValueKeepsItsDigits() {
    assertEquals(new ClassBreaks(46, List.of(46.0)), round(1, 46));
  }
}
