package org.modelatlas.ui.classes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class OwnLimitsTest {

  private static final double[] CLUSTERS = {1, 2, 3, 20, 21, 22, 90, 91};

  @Test
  void furtherLimitPartsTheClustersThatWereOneClass() {
    var own = new OwnLimits(CLUSTERS);
    assertEquals(List.of(22.0), own.more(List.of()).orElseThrow());
    assertEquals(List.of(3.0, 22.0), own.more(List.of(22.0)).orElseThrow());
  }

  @Test
  void limitWithinAClusterIsMissedLeast() {
    assertEquals(List.of(3.0, 22.0), new OwnLimits(CLUSTERS).fewer(List.of(3.0, 22.0, 90.0)));
  }

  @Test
  void whereEveryValueIsAClassThereIsNoFurther() {
    assertTrue(new OwnLimits(new double[] {4, 7, 7}).more(List.of(4.0)).isEmpty());
  }
}
