package org.modelatlas.ui.classes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.modelatlas.dataset.ValueRange;

class NiceStepTest {

  @Test
  void stepIsOneTwoOrFiveOfAPower() {
    assertEquals(0.5, NiceStep.of(new ValueRange(0, 100), false).value());
    assertEquals(1, NiceStep.of(new ValueRange(0, 100), true).value());
    assertEquals(5, NiceStep.of(new ValueRange(0, 900), true).value());
    assertEquals(0.02, NiceStep.of(new ValueRange(-1, 2), false).value());
  }

  @Test
  void limitStopsAtNumbersOfFewDigits() {
    var step = NiceStep.of(new ValueRange(0, 100), false);
    assertEquals(17.5, step.between(17.3781, 0, 100).orElseThrow());
    assertEquals(0.3, NiceStep.of(new ValueRange(0, 3), false).between(0.3012, 0, 3).orElseThrow());
  }

  @Test
  void nearEachOtherLimitsStopAtFinerNumbersButWholeOnesAtWholeOnes() {
    var fine = NiceStep.of(new ValueRange(0, 100), false);
    assertEquals(0.15, fine.between(0.15, 0.1, 0.2).orElseThrow(), 1e-12);
    var whole = NiceStep.of(new ValueRange(0, 900), true);
    assertEquals(12, whole.between(200, 11, 13).orElseThrow());
    assertTrue(whole.between(12, 11, 12).isEmpty());
  }

  @Test
  void whatIsFoundAlwaysLiesBetween() {
    for (long seed = 1; seed <= 500; seed++) {
      var random = new Random(seed);
      double size = Math.pow(10, random.nextInt(12) - 4);
      double least = random.nextDouble(-size, size);
      var range = new ValueRange(least, least + random.nextDouble(size));
      var step = NiceStep.of(range, random.nextBoolean());
      double above = random.nextDouble(-size, size);
      double below = above + random.nextDouble(size);
      var found = step.between(random.nextDouble(-2 * size, 2 * size), above, below);
      found.ifPresent(f -> assertTrue(f > above && f < below, "at " + f));
      boolean free = Math.floor(above) + 1 < below;
      assertEquals(!step.isWhole() || free, found.isPresent(), "seed " + seed);
    }
  }
}
