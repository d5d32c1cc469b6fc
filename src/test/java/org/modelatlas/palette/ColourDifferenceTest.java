package org.modelatlas.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.modelatlas.legend.Ink;

class ColourDifferenceTest {

  /** Sharma, Wu and Dalal (2005), table 1: all 34 pairs, given to four decimals. */
  @ParameterizedTest
  @CsvFileSource(resources = "sharma-2005-table-1.csv", numLinesToSkip = 1)
  void differencesAreThePublishedOnesBothWays(
      double l1, double a1, double b1, double l2, double a2, double b2, double expected) {
    var one = new Lab(l1, a1, b1);
    var other = new Lab(l2, a2, b2);
    assertEquals(expected, ColourDifference.between(one, other), 0.5e-4);
    assertEquals(expected, ColourDifference.between(other, one), 0.5e-4);
    assertEquals(0, ColourDifference.between(one, one));
  }

  /** Black and white: ΔL' is 100, and S_L is 1 at the mean of 50. */
  @Test
  void blackAndWhiteAreAHundredApart() {
    assertEquals(
        100, ColourDifference.between(Lab.of(Ink.hex("000000")), Lab.of(Ink.hex("FFFFFF"))), 1e-9);
  }
}
