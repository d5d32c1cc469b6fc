package org.modelatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.dataset.SmallAtlas.APPLES;
import static org.modelatlas.dataset.SmallAtlas.MODELS;
import static org.modelatlas.dataset.SmallAtlas.mainland;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.modelatlas.dataset.ModelFamily.Openness;

class ChangesPropertyTest {

  private static final int REGIONS = 31;
  private static final LocalDate END = LocalDate.of(2025, 1, 1);

  private static SmallAtlas someAtlas(Random random) {
    SmallAtlas small = SmallAtlas.ofMainland(REGIONS);
    for (int i = 0; i < REGIONS; i++) {
      for (int year = 2020; year < 2025; year++) {
        small.measured(APPLES, mainland(i), Integer.toString(year), random.nextInt(50));
      }
      for (int j = random.nextInt(6); j > 0; j--) {
        LocalDate listed = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1500));
        small.model(mainland(i), listed.toString(), Openness.values()[random.nextInt(3)]);
      }
    }
    return small;
  }

  @RepeatedTest(20)
  void changeOfTheSumIsTheSumOfTheChanges() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    var figures = new Figures(someAtlas(random).atlas());
    LocalDate from = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(900));
    for (Indicator base : new Indicator[] {APPLES, MODELS}) {
      var change = Changes.of(base, from, ChangeMeasure.ABSOLUTE);
      FigureTable table = figures.at(change, END);
      double sum = table.figures().stream().mapToDouble(f -> f.value().orElseThrow()).sum();
      double before = figures.at(base, from).nation().orElseThrow().value();
      double after = figures.at(base, END).nation().orElseThrow().value();
      assertEquals(after - before, sum, 1e-9, "seed " + seed);
      assertEquals(sum, table.nation().orElseThrow().value(), 1e-9, "seed " + seed);
    }
  }

  @RepeatedTest(20)
  void percentBringsTheEarlierFigureToTheLaterOne() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    var figures = new Figures(someAtlas(random).atlas());
    LocalDate from = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(900));
    var change = Changes.of(APPLES, from, ChangeMeasure.PERCENT);
    for (Figure figure : figures.at(change, END).figures()) {
      double before = figures.at(APPLES, from).figure(figure.region()).value().orElseThrow();
      double after = figures.at(APPLES, END).figure(figure.region()).value().orElseThrow();
      assertEquals(before == 0, figure.value().isEmpty(), "seed " + seed);
      figure
          .value()
          .ifPresent(
              percent -> assertEquals(after, before * (1 + percent / 100), 1e-9, "seed " + seed));
    }
  }

  @RepeatedTest(20)
  void basisSpansTheMagnitudesOfEveryDate() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    var figures = new Figures(someAtlas(random).atlas());
    var change = Changes.of(APPLES, LocalDate.of(2022, 6, 1), ChangeMeasure.ABSOLUTE);
    ClassBasis basis = figures.basis(figures.at(change, END), ModelFilter.NONE);
    for (int year = 2020; year <= 2025; year++) {
      for (Figure figure : figures.at(change, LocalDate.of(year, 12, 31)).figures()) {
        double size = Math.abs(figure.value().orElse(0));
        ValueRange span = basis.spans().getOrDefault(figure.region(), new ValueRange(1, -1));
        assertTrue(size == 0 || size >= span.least() && size <= span.most(), "seed " + seed);
      }
    }
  }
}
