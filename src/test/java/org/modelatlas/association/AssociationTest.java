package org.modelatlas.association;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.AS_OF;
import static org.modelatlas.testing.ShippedSheets.ATLAS;
import static org.modelatlas.testing.ShippedSheets.FIGURES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.ChangeMeasure;
import org.modelatlas.dataset.Changes;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Period;

/** Pairs of shipped figures; the numbers are those of the data package's tables. */
class AssociationTest {

  private static FigureTable table(String id) {
    return FIGURES.at(ATLAS.indicator(id), AS_OF);
  }

  private static Association of(String x, String y) {
    return Association.of(table(x), table(y));
  }

  /**
   * Newest rows of compute_intelligent: 120,000 116,000 32,000 30,000 28,830 10,000 1,600 1,230 in
   * Shanghai, Inner Mongolia, Shanxi, Anhui, Guizhou, Hubei, Hunan and Qinghai; families there: 40
   * 1 2 4 0 4 1 0. Ranks of the families: 8, 3.5, 5, 6.5, 1.5, 6.5, 3.5, 1.5, beside 8 to 1. The
   * products of the deviations sum to 12.25 − 2.5 + 0.75 + 1 + 1.5 − 3 + 2.5 + 10.5 = 23, the
   * squares to 42 and 40.5.
   */
  @Test
  void computingAndModelsRestOnTheFewRegionsThatReportComputing() {
    var match = of("compute_intelligent", "models");
    assertEquals(
        Set.of("140000", "150000", "310000", "340000", "420000", "430000", "520000", "630000"),
        Set.copyOf(match.pairs().stream().map(pair -> pair.region().code()).toList()));
    assertEquals(8, match.correlation().orElseThrow().n());
    assertEquals(23 / Math.sqrt(42 * 40.5), match.correlation().orElseThrow().rho(), 1e-12);
    assertEquals(26, match.leftOutCount());
    assertEquals(Set.of(LeftOut.X_NOT_REPORTED), match.leftOut().keySet());
  }

  @Test
  void eachRegionIsEitherAPairOrLeftOutForOneReason() {
    var match = of("talent_density", "filings");
    assertEquals(ATLAS.regions().size(), match.pairs().size() + match.leftOutCount());
    assertTrue(match.leftOut().get(LeftOut.NOT_APPLICABLE).contains(new Adcode("810000")));
  }

  @Test
  void tiersAreNoNumbers() {
    var match = of("tier_talent", "models");
    assertEquals(List.of(), match.pairs());
    assertEquals(Optional.empty(), match.correlation());
    assertFalse(match.leftOut().get(LeftOut.TIER).isEmpty());
  }

  /** A change is worked out for the mainland only. */
  @Test
  void regionThatOnlyOneTableKnowsIsLeftOut() {
    var from = LocalDate.of(2024, 12, 31);
    var change = Changes.of(ATLAS.indicator("filings"), from, ChangeMeasure.ABSOLUTE);
    var match = Association.of(table("population"), FIGURES.at(change, AS_OF));
    assertEquals(
        List.of("710000", "810000", "820000"),
        match.leftOut().get(LeftOut.NOT_APPLICABLE).stream().map(Adcode::code).sorted().toList());
  }

  @Test
  void correlationAmongSomeCountsOnlyTheirPairs() {
    var match = of("compute_intelligent", "models");
    var few = Set.of(new Adcode("310000"), new Adcode("340000"), new Adcode("630000"));
    assertEquals(new RankCorrelation(1, 3), match.correlation(few).orElseThrow());
    var withoutPair = Set.of(new Adcode("310000"), new Adcode("110000"));
    assertEquals(1, match.among(withoutPair).size());
    assertEquals(Optional.empty(), match.correlation(withoutPair));
  }

  @Test
  void datesAndSourcesAreThoseOfThePairs() {
    var match = of("compute_intelligent", "filings");
    assertEquals("2024-05", match.xPeriods().getFirst().text());
    assertEquals("2026-01", match.xPeriods().getLast().text());
    assertEquals(List.of("2026-08-31"), match.yPeriods().stream().map(Period::text).toList());
    assertTrue(match.sourceIds().stream().allMatch(ATLAS.sources()::containsKey));
    assertEquals(match.sourceIds().stream().distinct().toList(), match.sourceIds());
  }
}
