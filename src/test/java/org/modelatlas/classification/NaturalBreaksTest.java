package org.modelatlas.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalBreaksTest {

  private final NaturalBreaks method = new NaturalBreaks();

  @Test
  void gapsPartTheClasses() {
    double[] values = {22, 1, 2, 11, 10, 20, 3, 12, 21};
    assertEquals(new ClassBreaks(1, List.of(3.0, 12.0, 22.0)), method.breaks(values, 3));
  }

  @Test
  void asManyClassesAsDistinctValuesHoldOneValueEach() {
    double[] values = {5, 5, 1, 3, 3, 3};
    assertEquals(new ClassBreaks(1, List.of(1.0, 3.0, 5.0)), method.breaks(values, 3));
  }

  @Test
  void equallyGoodPartitionsGiveTheLowestLimits() {
    assertEquals(new ClassBreaks(1, List.of(1.0, 3.0)), method.breaks(new double[] {1, 2, 3}, 2));
  }

  @Test
  void zeroOfEitherSignIsOneValue() {
    double[] values = {-0.0, 0.0, 4};
    assertEquals(new ClassBreaks(0, List.of(0.0, 4.0)), method.breaks(values, 2));
    assertThrows(IllegalArgumentException.class, () -> method.breaks(values, 3));
  }

  /** With raw sums of squares, values near 10⁹ would lose the digits in which they differ. */
  @Test
  void largeValuesKeepTheDigitsInWhichTheyDiffer() {
    double[] values = {1e9, 1e9 + 0.1, 1e9 + 0.5, 1e9 + 0.6};
    assertEquals(1e9 + 0.1, method.breaks(values, 2).upper(0));
  }

  @Test
  void moreClassesThanDistinctValuesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> method.breaks(new double[] {1, 1}, 2));
    assertThrows(IllegalArgumentException.class, () -> method.breaks(new double[] {1, 2}, 0));
    assertThrows(IllegalArgumentException.class, () -> method.breaks(new double[0], 1));
  }
}
