package org.modelatlas.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoldenTest {

  @Test
  void picturesThatAreAlikeDoNotDiffer() {
    var picture = Pictures.blank(4, 2);
    var difference = Difference.of(picture, picture, 0);
    assertEquals(0, difference.share());
    assertEquals(0, difference.largest());
  }

  @Test
  void pixelsFurtherApartThanTheLimitAreCounted() {
    var expected = Pictures.blank(4, 2);
    var actual = Pictures.blank(4, 2);
    actual.setRGB(0, 0, 0x000019);
    actual.setRGB(3, 1, 0x001900);
    actual.setRGB(2, 1, 0x180000);
    var difference = Difference.of(expected, actual, 24);
    assertEquals(2 / 8.0, difference.share());
    assertEquals(25, difference.largest());
    assertEquals(0xFFE00000, difference.picture().getRGB(3, 1));
  }

  @Test
  void picturesOfOtherSizesNeverMatch() {
    var expected = Pictures.blank(4, 2);
    var actual = Pictures.blank(2, 4);
    assertThrows(AssertionError.class, () -> Difference.of(expected, actual, 255));
  }

  @Test
  void evidenceStandsSideBySide() {
    var row = Golden.sideBySide(List.of(Pictures.blank(4, 2), Pictures.blank(3, 2)));
    assertEquals(7, row.getWidth());
    assertEquals(2, row.getHeight());
  }
}
