package org.modelatlas.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class AreaLookTest {

  @Test
  void otherColoursOfClassesLeaveTheOtherLooks() {
    AreaLook look = AreaLook.ON_LIGHT.with(Ramp.ON_GREY);
    assertEquals(Ramp.ON_GREY, look.ramp());
    assertEquals(AreaLook.ON_LIGHT, look.with(Ramp.ON_LIGHT));
  }

  @Test
  void tiersBeyondTheLastColourShareIt() {
    AreaLook look = AreaLook.ON_DARK.withTiers(List.of(Ink.hex("112233"), Ink.hex("445566")));
    assertEquals(new Fill.Solid(Ink.hex("112233")), look.tier(0));
    assertEquals(new Fill.Solid(Ink.hex("445566")), look.tier(5));
    assertEquals(AreaLook.ON_DARK.ramp(), look.ramp());
    assertThrows(IllegalArgumentException.class, () -> AreaLook.ON_DARK.withTiers(List.of()));
  }
}
