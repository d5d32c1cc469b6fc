package org.modelatlas.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.legend.Ink;

class BivariatePaletteTest {

  /** By hand: F2 × 9E / FF = 96, F2 × CA / FF = C0, F2 × E1 / FF = D6; 42 × FB / FF = 41. */
  @Test
  void lightPaperMultipliesTheStepsOfBothVariables() {
    var palette = BivariatePalette.byId("blue-vermilion").orElseThrow();
    assertEquals(Ink.hex("E6E6E6"), palette.cell(Paper.LIGHT, 0, 0));
    assertEquals(Ink.hex("96C0D6"), palette.cell(Paper.LIGHT, 1, 0));
    assertEquals(0x41, palette.cell(Paper.LIGHT, 2, 2).red());
    assertEquals(palette.cells(Paper.LIGHT).get(0).get(2), palette.cell(Paper.LIGHT, 0, 2));
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void everyEyeTellsAnyTwoOfTheNineApart(Paper paper) {
    assertTrue(BivariatePalette.all().size() >= 2);
    for (BivariatePalette palette : BivariatePalette.all()) {
      ColourFacts facts = palette.facts(paper);
      assertTrue(facts.isSafe(), palette.id() + facts);
      List<Ink> nine = palette.cells(paper).stream().flatMap(List::stream).toList();
      assertEquals(9, new HashSet<>(nine).size());
    }
  }

  /** Trumbo (1981): more of either variable stands out more from the paper. */
  @ParameterizedTest
  @EnumSource(Paper.class)
  void moreOfEitherVariableStandsOutMore(Paper paper) {
    int sign = paper == Paper.LIGHT ? -1 : 1;
    for (BivariatePalette palette : BivariatePalette.all()) {
      for (int i = 0; i < 3; i++) {
        for (int j = 1; j < 3; j++) {
          assertTrue(sign * step(palette.cell(paper, i, j - 1), palette.cell(paper, i, j)) > 0);
          assertTrue(sign * step(palette.cell(paper, j - 1, i), palette.cell(paper, j, i)) > 0);
        }
      }
    }
  }

  private static double step(Ink from, Ink to) {
    return to.luminance() - from.luminance();
  }
}
