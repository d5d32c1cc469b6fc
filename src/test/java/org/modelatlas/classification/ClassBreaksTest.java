package org.modelatlas.classification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassBreaksTest {

  private final ClassBreaks breaks = new ClassBreaks(1, List.of(5.0, 10.0, 20.0));

  @ParameterizedTest
  @CsvSource({"1, 0", "5, 0", "5.000001, 1", "10, 1", "10.5, 2", "20, 2"})
  void upperLimitBelongsToItsClassAndLowerOnlyToTheFirst(double value, int expected) {
    assertEquals(expected, breaks.classOf(value));
  }

  @ParameterizedTest
  @CsvSource({"0.999", "20.001", "NaN"})
  void valueOutsideFallsInNoClass(double value) {
    assertThrows(IllegalArgumentException.class, () -> breaks.classOf(value));
  }

  @Test
  void everyClassKnowsItsEnds() {
    assertEquals(3, breaks.size());
    assertEquals(1, breaks.lower(0));
    assertEquals(5, breaks.upper(0));
    assertEquals(10, breaks.lower(2));
    assertEquals(20, breaks.upper(2));
  }

  @Test
  void countsAddUpOverTheClasses() {
    assertArrayEquals(new int[] {2, 0, 1}, breaks.counts(new double[] {5, 20, 1}));
  }

  @Test
  void oneValueIsAClassOfItsOwn() {
    assertEquals(0, new ClassBreaks(7, List.of(7.0)).classOf(7));
  }

  @Test
  void outerClassesBeyondTwoValuesCanBeLeftOut() {
    assertEquals(new ClassBreaks(5, List.of(10.0)), breaks.within(5.5, 10));
    assertEquals(breaks, breaks.within(5, 10.5));
    assertEquals(new ClassBreaks(10, List.of(20.0)), breaks.within(30, 40));
  }

  @Test
  void limitsThatDoNotAscendAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new ClassBreaks(0, List.of()));
    assertThrows(IllegalArgumentException.class, () -> new ClassBreaks(2, List.of(1.0)));
    assertThrows(IllegalArgumentException.class, () -> new ClassBreaks(0, List.of(1.0, 1.0)));
    assertThrows(IllegalArgumentException.class, () -> new ClassBreaks(0, List.of(Double.NaN)));
    assertThrows(IllegalArgumentException.class, () -> new ClassBreaks(Double.NaN, List.of(1.0)));
  }
}
