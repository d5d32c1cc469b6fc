package org.modelatlas.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class InkTest {

  @Test
  void digitsAreRedGreenBlue() {
    assertEquals(new Ink(0x1F, 0x29, 0x33, 1), Ink.hex("1F2933"));
    assertEquals("#1f2933", Ink.hex("1F2933").css());
    assertEquals(0.5, Ink.hex("1F2933").at(0.5).opacity());
  }

  /** WCAG 2.2: white is 1, black 0; pure red counts 0.2126. */
  @Test
  void luminanceIsThatOfTheAccessibilityGuidelines() {
    assertEquals(1, Ink.hex("FFFFFF").luminance(), 1e-9);
    assertEquals(0, Ink.hex("000000").luminance(), 1e-9);
    assertEquals(0.2126, Ink.hex("FF0000").luminance(), 1e-9);
  }

  @Test
  void componentsOutOfRangeAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Ink(256, 0, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Ink(0, -1, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Ink(0, 0, 0, 1.01));
    assertThrows(IllegalArgumentException.class, () -> new Ink(0, 0, 0, Double.NaN));
  }
}
