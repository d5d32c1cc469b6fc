package org.modelatlas.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RampTest {

  /** In grey print lightness alone tells the classes apart: WCAG's contrast of neighbours. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6})
  void everyClassIsDarkerThanTheOneBelowOnLightPaperAndLighterOnDark(int classes) {
    List<Ink> onLight = Ramp.ON_LIGHT.colours(classes);
    assertEquals(classes, onLight.size());
    for (int i = 1; i < classes; i++) {
      double contrast =
          (onLight.get(i - 1).luminance() + 0.05) / (onLight.get(i).luminance() + 0.05);
      assertTrue(contrast > 1.2, classes + " classes, contrast " + contrast);
    }
    assertEquals(onLight.reversed(), Ramp.ON_DARK.colours(classes));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7})
  void rampOfAnotherNumberOfColoursIsRefused(int classes) {
    assertThrows(IllegalArgumentException.class, () -> Ramp.ON_LIGHT.colours(classes));
  }
}
