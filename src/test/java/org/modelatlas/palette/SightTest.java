package org.modelatlas.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.legend.Ink;

class SightTest {

  /** What has no hue cannot lose it; the published matrices have rows that sum to 1. */
  @ParameterizedTest
  @EnumSource(Sight.class)
  void greysStay(Sight sight) {
    for (double[] row : sight.matrix()) {
      assertEquals(1, row[0] + row[1] + row[2], 2e-6);
    }
    for (int grey = 0; grey < 256; grey++) {
      var ink = new Ink(grey, grey, grey, 1);
      assertEquals(ink, sight.seen(ink));
    }
  }

  /** Machado and others (2009): the first column of the matrix is what full red light becomes. */
  @Test
  void redIsWhatTheMatricesMakeOfIt() {
    assertEquals(new Ink(109, 95, 0, 1), Sight.PROTAN.seen(Ink.hex("FF0000")));
    assertEquals(new Ink(163, 144, 0, 1), Sight.DEUTAN.seen(Ink.hex("FF0000")));
    assertEquals(new Ink(255, 0, 15, 1), Sight.TRITAN.seen(Ink.hex("FF0000")));
  }

  @Test
  void greyPrintKeepsLuminance() {
    Ink red = Ink.hex("FF0000");
    assertEquals(red.luminance(), Sight.GREY.seen(red).luminance(), 0.005);
    assertEquals(Ink.hex("FF0000"), Sight.NORMAL.seen(red));
  }

  /** Textbook confusions: of red and green by deutans, of blue and green by tritans. */
  @Test
  void huesOfAConfusionLineComeTogether() {
    assertTrue(nearness(Sight.DEUTAN, "D7191C", "1A9641") < 0.5);
    assertTrue(nearness(Sight.PROTAN, "996633", "5A7F33") < 0.5);
    assertTrue(nearness(Sight.TRITAN, "00A0C0", "00B080") < 0.5);
  }

  private static double nearness(Sight sight, String one, String other) {
    return between(sight, one, other) / between(Sight.NORMAL, one, other);
  }

  private static double between(Sight sight, String one, String other) {
    return ColourDifference.between(sight.lab(Ink.hex(one)), sight.lab(Ink.hex(other)));
  }
}
