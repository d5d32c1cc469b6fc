package org.modelatlas.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelatlas.legend.Ink;

class LabTest {

  /** sRGB primaries and secondaries in CIELAB D65, as Lindbloom's calculator gives them. */
  @ParameterizedTest
  @CsvSource({
    "FFFFFF, 100, 0, 0",
    "000000, 0, 0, 0",
    "FF0000, 53.24, 80.09, 67.20",
    "00FF00, 87.73, -86.18, 83.18",
    "0000FF, 32.30, 79.19, -107.86",
    "FFFF00, 97.14, -21.55, 94.48",
    "808080, 53.59, 0, 0"
  })
  void primariesOfScreensAreWhereTheyArePublished(String hex, double l, double a, double b) {
    Lab lab = Lab.of(Ink.hex(hex));
    assertEquals(l, lab.lightness(), 0.05);
    assertEquals(a, lab.a(), 0.05);
    assertEquals(b, lab.b(), 0.05);
  }

  @Test
  void wayThereAndBackChangesNoInk() {
    long seed = 20261130;
    var random = new Random(seed);
    for (int i = 0; i < 5000; i++) {
      var ink = new Ink(random.nextInt(256), random.nextInt(256), random.nextInt(256), 1);
      assertEquals(ink, Lab.of(ink).ink(), "seed " + seed);
    }
  }

  @Test
  void colourThatNoScreenShowsIsCutOffAtTheEdge() {
    assertEquals(Ink.hex("FFFFFF"), new Lab(120, 0, 0).ink());
    assertEquals(0, new Lab(50, -150, 0).ink().red());
  }

  @Test
  void halfWayFromBlackToWhiteIsTheGreyOfHalfTheLightness() {
    Ink middle = Lab.of(Ink.hex("000000")).towards(Lab.of(Ink.hex("FFFFFF")), 0.5).ink();
    assertEquals(Ink.hex("777777"), middle);
  }
}
