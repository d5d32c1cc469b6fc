package org.modelatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.dataset.SmallAtlas.APPLES;
import static org.modelatlas.dataset.SmallAtlas.mainland;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class FigureTablePropertyTest {

  private static final int REGIONS = 31;

  private static SmallAtlas someAtlas(Random random) {
    SmallAtlas small = SmallAtlas.ofMainland(REGIONS);
    for (int i = 0; i < REGIONS; i++) {
      for (int year = 2020; year < 2025; year++) {
        if (random.nextInt(4) > 0) {
          small.measured(APPLES, mainland(i), Integer.toString(year), random.nextInt(8));
        }
      }
    }
    return small;
  }

  @RepeatedTest(50)
  void ranksFollowTheValuesAndCountTheLargerOnes() {
    long seed = System.nanoTime();
    FigureTable table = someAtlas(new Random(seed)).at(APPLES, "2025-01-01");
    for (Figure one : table.figures()) {
      for (Figure other : table.figures()) {
        if (table.rank(one.region()).isPresent() && table.rank(other.region()).isPresent()) {
          int byValue = Double.compare(other.value().getAsDouble(), one.value().getAsDouble());
          int byRank =
              Integer.compare(
                  table.rank(one.region()).getAsInt(), table.rank(other.region()).getAsInt());
          assertEquals(byValue, byRank, "seed " + seed);
        }
      }
    }
    long ranked = table.figures().stream().filter(f -> table.rank(f.region()).isPresent()).count();
    assertEquals(table.ranked(), ranked, "seed " + seed);
  }

  @RepeatedTest(50)
  void noFigureIsNewerThanTheDateAskedForAndEveryRegionHasOne() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    var figures = new Figures(someAtlas(random).atlas());
    LocalDate asOf = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(3000));
    FigureTable table = figures.at(APPLES, asOf);
    assertEquals(REGIONS, table.figures().size());
    for (Figure figure : table.figures()) {
      assertTrue(figure.periods().stream().noneMatch(p -> p.end().isAfter(asOf)), "seed " + seed);
      assertEquals(figure.value().isEmpty(), figure.periods().isEmpty(), "seed " + seed);
    }
  }

  @Test
  void datesOfEveryPrecisionSortByTheirEnd() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
      LocalDate month = day.plusMonths(1).withDayOfMonth(1).minusDays(1);
      assertEquals(day, Period.parse(day.toString()).end(), "seed " + seed);
      assertEquals(month, Period.parse(day.toString().substring(0, 7)).end(), "seed " + seed);
      assertEquals(
          LocalDate.of(day.getYear(), 12, 31),
          Period.parse(day.toString().substring(0, 4)).end(),
          "seed " + seed);
    }
  }
}
