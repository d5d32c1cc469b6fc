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

  /** Seven classes and more are nearer to one another; half of that contrast is left. */
  @ParameterizedTest
  @ValueSource(ints = {7, 8, 9})
  void manyClassesKeepTheirOrderInGreyPrint(int classes) {
    for (Ramp ramp : List.of(Ramp.ON_LIGHT, Ramp.ON_GREY)) {
      List<Ink> inks = ramp.colours(classes);
      assertEquals(classes, inks.size());
      for (int i = 1; i < classes; i++) {
        double contrast = (inks.get(i - 1).luminance() + 0.05) / (inks.get(i).luminance() + 0.05);
        assertTrue(contrast > 1.1, classes + " classes, contrast " + contrast);
      }
    }
    assertEquals(Ramp.ON_LIGHT.colours(classes).reversed(), Ramp.ON_DARK.colours(classes));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10})
  void rampOfAnotherNumberOfColoursIsRefused(int classes) {
    assertThrows(IllegalArgumentException.class, () -> Ramp.ON_LIGHT.colours(classes));
  }
}
