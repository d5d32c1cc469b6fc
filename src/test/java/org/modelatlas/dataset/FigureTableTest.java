package org.modelatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.modelatlas.dataset.SmallAtlas.APPLES;
import static org.modelatlas.dataset.SmallAtlas.MODELS;
import static org.modelatlas.dataset.SmallAtlas.NEAREST;
import static org.modelatlas.dataset.SmallAtlas.PEOPLE;
import static org.modelatlas.dataset.SmallAtlas.SHARE;
import static org.modelatlas.dataset.SmallAtlas.mainland;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.modelatlas.dataset.Indicator.Derivation;
import org.modelatlas.dataset.Indicator.Kind;
import org.modelatlas.dataset.ModelFamily.Openness;
import org.modelatlas.i18n.LocalText;

class FigureTableTest {

  private static final Adcode TAIWAN = new Adcode("710000");

  private static List<OptionalInt> ranks(FigureTable table) {
    return table.figures().stream().map(figure -> table.rank(figure.region())).toList();
  }

  @Test
  void equalValuesShareARankAndTheNextIsSkipped() {
    SmallAtlas small = SmallAtlas.ofMainland(5);
    double[] values = {3, 9, 3, 1};
    for (int i = 0; i < values.length; i++) {
      small.measured(APPLES, mainland(i), "2024", values[i]);
    }
    FigureTable table = small.at(APPLES, "2025-01-01");
    assertEquals(
        List.of(
            OptionalInt.of(2),
            OptionalInt.of(1),
            OptionalInt.of(2),
            OptionalInt.of(4),
            OptionalInt.empty()),
        ranks(table));
    assertEquals(4, table.ranked());
  }

  @Test
  void indicatorThatIsNotToBeRankedHasNoRank() {
    Indicator unranked =
        SmallAtlas.indicator("apples", Kind.AMOUNT, new Derivation.Observed(), false);
    FigureTable table =
        SmallAtlas.ofMainland(1)
            .measured(APPLES, mainland(0), "2024", 5)
            .at(unranked, "2025-01-01");
    assertEquals(OptionalInt.empty(), table.rank(mainland(0)));
    assertEquals(0, table.ranked());
  }

  @Test
  void valueOfAnotherDateThanMostHasNoRank() {
    SmallAtlas small = SmallAtlas.ofMainland(3);
    small.measured(APPLES, mainland(0), "2024", 1).measured(APPLES, mainland(1), "2024", 2);
    small.measured(APPLES, mainland(2), "2023", 3);
    FigureTable table = small.at(APPLES, "2025-01-01");
    assertEquals(List.of(OptionalInt.of(2), OptionalInt.of(1), OptionalInt.empty()), ranks(table));
    assertEquals(List.of(Period.parse("2023"), Period.parse("2024")), table.periods());
  }

  @Test
  void rangeSpansTheValuesAndIsAbsentWithoutAny() {
    SmallAtlas small = SmallAtlas.ofMainland(3);
    small.measured(APPLES, mainland(0), "2024", 4).measured(APPLES, mainland(2), "2024", 0);
    assertEquals(Optional.of(new ValueRange(0, 4)), small.at(APPLES, "2025-01-01").range());
    assertEquals(Optional.empty(), small.at(PEOPLE, "2025-01-01").range());
  }

  @Test
  void tiersHaveNoValueAndNoRankOfOurs() {
    SmallAtlas small = SmallAtlas.ofMainland(1);
    small.add(APPLES, mainland(0), "2024", SmallAtlas.tier(1), LocalText.EMPTY);
    FigureTable table = small.at(APPLES, "2025-01-01");
    assertEquals(SmallAtlas.tier(1), table.figure(mainland(0)).reading());
    assertEquals(OptionalInt.empty(), table.rank(mainland(0)));
    assertEquals(Optional.empty(), table.nation());
  }

  @Test
  void unknownRegionIsRefused() {
    FigureTable table = SmallAtlas.ofMainland(1).at(APPLES, "2025-01-01");
    assertThrows(IllegalArgumentException.class, () -> table.figure(TAIWAN));
  }

  private static SmallAtlas nation(int units) {
    SmallAtlas small = SmallAtlas.ofMainland(31).region(TAIWAN);
    for (int i = 0; i < units; i++) {
      small.measured(APPLES, mainland(i), "2024", 2).measured(PEOPLE, mainland(i), "2024", i + 1);
    }
    return small.measured(APPLES, TAIWAN, "2024", 1000).measured(PEOPLE, TAIWAN, "2024", 1000);
  }

  @Test
  void nationIsTheSumOfTheThirtyOneMainlandUnits() {
    RegionTotal total = nation(31).at(APPLES, "2025-01-01").nation().orElseThrow();
    assertEquals(62, total.value());
    assertEquals(List.of(Period.parse("2024")), total.periods());
    assertEquals("nation.sum", total.labelKey());
  }

  @Test
  void nationOfARatioIsTheSumDividedByTheSum() {
    RegionTotal total = nation(31).at(NEAREST, "2025-01-01").nation().orElseThrow();
    assertEquals(100.0 * 62 / (31 * 32 / 2), total.value(), 1e-12);
    assertEquals("nation.ratioOfSums", total.labelKey());
  }

  @Test
  void nationIsMissingWithOneUnitMissing() {
    assertEquals(Optional.empty(), nation(30).at(APPLES, "2025-01-01").nation());
    assertEquals(Optional.empty(), nation(30).at(NEAREST, "2025-01-01").nation());
  }

  @Test
  void nationIsMissingWithOneUnitOfAnotherDate() {
    SmallAtlas small = nation(30).measured(APPLES, mainland(30), "2023", 2);
    assertEquals(Optional.empty(), small.at(APPLES, "2025-01-01").nation());
  }

  @Test
  void nationIsMissingWithOneUnitOfAnotherDefinition() {
    SmallAtlas small = nation(30);
    LocalText other = new LocalText("至少", "at least");
    small.add(APPLES, mainland(30), "2024", new Reading.Measured(2), other);
    assertEquals(Optional.empty(), small.at(APPLES, "2025-01-01").nation());
  }

  @Test
  void nationOfFamiliesIsMissingWithoutAllUnits() {
    SmallAtlas small = SmallAtlas.ofMainland(30).model(mainland(4), "2023", Openness.YES);
    assertEquals(Optional.empty(), small.at(MODELS, "2024-01-01").nation());
    assertEquals(Optional.empty(), small.at(SHARE, "2024-01-01").nation());
  }

  @Test
  void nationOfFamiliesLeavesOutTheOtherRegions() {
    SmallAtlas small = SmallAtlas.ofMainland(31).region(TAIWAN);
    small.model(mainland(4), "2023", Openness.YES).model(mainland(5), "2023", Openness.UNKNOWN);
    small.model(TAIWAN, "2023", Openness.NO);
    assertEquals(2, small.at(MODELS, "2024-01-01").nation().orElseThrow().value());
    assertEquals(100, small.at(SHARE, "2024-01-01").nation().orElseThrow().value());
  }

  @Test
  void totalOfSomeRegionsIsOnTheTermsOfTheNations() {
    Figures figures = new Figures(nation(3).atlas());
    List<Adcode> known = List.of(mainland(0), mainland(2));
    assertEquals(4, total(figures, APPLES, known).orElseThrow().value());
    assertEquals(100.0 * 4 / (1 + 3), total(figures, NEAREST, known).orElseThrow().value());
    assertEquals(Optional.empty(), total(figures, APPLES, List.of(mainland(0), mainland(3))));
    assertEquals(Optional.empty(), total(figures, APPLES, List.of()));
    assertEquals(0, total(figures, MODELS, known).orElseThrow().value());
    assertEquals(Optional.empty(), total(figures, SHARE, known));
    assertEquals(Optional.empty(), total(figures, SmallAtlas.CENTRES, known));
  }

  @Test
  void totalOverDenominatorsOfZeroIsMissing() {
    SmallAtlas small = SmallAtlas.ofMainland(1);
    small.measured(APPLES, mainland(0), "2024", 2).measured(PEOPLE, mainland(0), "2024", 0);
    assertEquals(
        Optional.empty(), total(new Figures(small.atlas()), NEAREST, List.of(mainland(0))));
  }

  private static Optional<RegionTotal> total(
      Figures figures, Indicator indicator, List<Adcode> members) {
    FigureTable table = figures.at(indicator, LocalDate.of(2025, 1, 1));
    return figures.total(table, members, ModelFilter.NONE);
  }
}
