package org.modelatlas.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;

class ScaleBarTest {

  @ParameterizedTest
  @CsvSource({"7000, 500", "10000, 1000", "3000, 200", "1000, 100", "500, 50", "20, 2", "1, 0.1"})
  void lengthIsTheLongestRoundOneThatFits(double metresPerPt, double km) {
    assertEquals(km, ScaleBar.lengthKm(metresPerPt), 1e-12);
  }

  @Test
  void lengthIsOneTwoOrFiveAndTheBarIsNeverWiderThanItsRoomNorVeryShort() {
    for (double metresPerPt = 1; metresPerPt < 50_000; metresPerPt *= 1.013) {
      double km = ScaleBar.lengthKm(metresPerPt);
      double widthPt = km * 1000 / metresPerPt;
      assertTrue(widthPt <= 130 && widthPt > 130 / 2.6, metresPerPt + ": " + widthPt);
      long digit = Math.round(km / Math.pow(10, Math.floor(Math.log10(km) + 1e-9)));
      assertTrue(Set.of(1L, 2L, 5L).contains(digit), "length " + km);
    }
  }

  @Test
  void barIsAsLongAsItsCaptionSays() {
    var bar =
        new ScaleBar(TypeMetrics.bundled(), MapStyle.LIGHT, Messages.of(Language.EN))
            .above(7_000, "true here", 16, 600, box -> true);
    var line = (Mark.Line) bar.marks().getFirst();
    assertEquals("500 km", bar.name());
    assertEquals(500_000 / 7_000.0, line.xyPt()[4] - line.xyPt()[0], 1e-9);
  }

  @Test
  void remarkStandsOnlyWhereItsBoxIsFree() {
    var bars = new ScaleBar(TypeMetrics.bundled(), MapStyle.LIGHT, Messages.of(Language.EN));
    assertEquals(3, bars.above(7_000, "true here", 16, 600, box -> true).marks().size());
    assertEquals(2, bars.above(7_000, "true here", 16, 600, box -> false).marks().size());
  }
}
