package org.modelatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.modelatlas.dataset.Indicator.Derivation;
import org.modelatlas.dataset.Indicator.Kind;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.testing.ShippedSheets;

class CatalogueRatiosTest {

  private static final Adcode FIRST = SmallAtlas.mainland(0);
  private static final Adcode SECOND = SmallAtlas.mainland(1);
  private static final Indicator RATE =
      SmallAtlas.indicator(
          "rate",
          Kind.RATE,
          new Derivation.CatalogueRatio("models", "people", 1000, LocalText.same("f")),
          true);
  private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

  private static Figures figures(SmallAtlas atlas) {
    return new Figures(atlas.atlas());
  }

  @Test
  void familiesAreDividedByThePeopleOfTheLatestYearEnd() {
    var atlas =
        SmallAtlas.ofMainland(1)
            .measured(SmallAtlas.PEOPLE, FIRST, "2022", 100)
            .measured(SmallAtlas.PEOPLE, FIRST, "2023", 400)
            .measured(SmallAtlas.PEOPLE, FIRST, "2024", 900)
            .model(FIRST, "2023-05-01", ModelFamily.Openness.YES)
            .model(FIRST, "2024-05-01", ModelFamily.Openness.NO)
            .model(FIRST, "2025-05-01", ModelFamily.Openness.NO);
    Figure figure = figures(atlas).at(RATE, DAY).figure(FIRST);
    assertEquals(2 / 400.0 * 1000, figure.value().orElseThrow(), 1e-12);
    assertEquals(List.of(Period.parse("2023")), figure.periods());
    assertTrue(figure.sourceIds().contains("s-2023"), figure.sourceIds().toString());
  }

  @Test
  void noFamilyIsZeroAndNoPeopleIsMissing() {
    var atlas = SmallAtlas.ofMainland(2).measured(SmallAtlas.PEOPLE, FIRST, "2023", 400);
    FigureTable table = figures(atlas).at(RATE, DAY);
    assertEquals(new Reading.Measured(0), table.figure(FIRST).reading());
    assertTrue(table.figure(SECOND).reading() instanceof Reading.NotReported);
  }

  @Test
  void theNationIsTheSumOverTheSum() {
    var atlas = SmallAtlas.ofMainland(RegionSum.MAINLAND_UNITS);
    for (int i = 0; i < RegionSum.MAINLAND_UNITS; i++) {
      atlas.measured(SmallAtlas.PEOPLE, SmallAtlas.mainland(i), "2023", 10);
    }
    atlas.model(FIRST, "2023-05-01", ModelFamily.Openness.YES);
    atlas.model(SECOND, "2023-05-01", ModelFamily.Openness.YES);
    RegionTotal nation = figures(atlas).at(RATE, DAY).nation().orElseThrow();
    assertEquals(2 / 310.0 * 1000, nation.value(), 1e-12);
    assertTrue(nation.isRatio());
  }

  @Test
  void countsAndTheirRatesFindOneAnother() {
    var rates = new Rates(ShippedSheets.ATLAS);
    List<List<String>> pairs =
        List.of(
            List.of("models", "models_per_million"),
            List.of("filings", "filings_per_million"),
            List.of("rd_personnel", "talent_density"),
            List.of("rd_researchers", "researcher_density"),
            List.of("gdp", "gdp_per_head"));
    for (List<String> pair : pairs) {
      Indicator count = ShippedSheets.ATLAS.indicator(pair.get(0));
      Indicator rate = ShippedSheets.ATLAS.indicator(pair.get(1));
      assertEquals(Optional.of(rate), rates.rateOf(count));
      assertEquals(Optional.of(count), rates.countOf(rate));
    }
    assertEquals(Optional.empty(), rates.rateOf(ShippedSheets.ATLAS.indicator("population")));
    assertEquals(Optional.empty(), rates.countOf(ShippedSheets.ATLAS.indicator("open_share")));
  }
}
