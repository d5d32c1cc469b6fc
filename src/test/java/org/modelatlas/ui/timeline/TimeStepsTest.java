package org.modelatlas.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.ATLAS;
import static org.modelatlas.testing.ShippedSheets.FIGURES;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.modelatlas.dataset.ChangeMeasure;
import org.modelatlas.dataset.Changes;
import org.modelatlas.dataset.ModelFamily;
import org.modelatlas.dataset.Period;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;

class TimeStepsTest {

  private static TimeSteps steps(String indicator) {
    return TimeSteps.of(ATLAS, FIGURES, ATLAS.indicator(indicator));
  }

  private static List<String> texts(TimeSteps steps) {
    return steps.dates().stream().map(LocalDate::toString).toList();
  }

  @Test
  void catalogueGoesByMonthFromItsFirstFamilyToTheNewestDate() {
    TimeSteps steps = steps("models");
    assertEquals(LocalDate.of(2020, 6, 30), steps.dates().getFirst());
    assertEquals(steps.last(), steps.dates().getLast());
    assertEquals(LocalDate.of(2020, 7, 31), steps.dates().get(1));
    assertEquals("2025-02-07", steps.ends().orElseThrow().text());
  }

  @Test
  void filingsGoByTheRegulatorsDatesAndTalentByYears() {
    List<String> filings = texts(steps("filings"));
    assertEquals(14, filings.size());
    assertEquals("2023-08-31", filings.getFirst());
    assertEquals("2026-08-31", filings.getLast());
    assertEquals(
        List.of("2020-12-31", "2021-12-31", "2022-12-31", "2023-12-31"),
        texts(steps("talent_density")));
  }

  @Test
  void undatedCentresAreReachedByTheLastStep() {
    TimeSteps steps = steps("centres");
    assertEquals(steps.last(), steps.dates().getLast());
    assertEquals(steps.first(), steps.dates().getFirst());
  }

  @Test
  void stepsStopAtTheEnds() {
    TimeSteps steps = steps("filings");
    LocalDate late = LocalDate.of(2026, 11, 1);
    assertEquals(Optional.of(LocalDate.of(2026, 8, 31)), steps.away(late, 1));
    assertEquals(Optional.of(LocalDate.of(2026, 6, 30)), steps.away(late, -1));
    assertEquals(Optional.of(LocalDate.of(2023, 8, 31)), steps.away(LocalDate.of(2020, 6, 1), -1));
    assertEquals(
        Optional.of(LocalDate.of(2025, 8, 31)), steps.yearAway(LocalDate.of(2026, 8, 31), -1));
  }

  @Test
  void placesOnTheAxisLeadBackToTheirSteps() {
    TimeSteps steps = steps("models");
    for (LocalDate day : steps.dates()) {
      assertEquals(Optional.of(day), steps.nearest(steps.share(day)));
    }
    assertEquals(0, steps.share(LocalDate.of(1999, 1, 1)));
    assertEquals(1, steps.share(LocalDate.of(2099, 1, 1)));
  }

  @Test
  void chartCountsEveryFamilyOnceAndKeepsUpperBoundsApart() {
    var families = new NewFamilies(ATLAS.models());
    int all = families.months().values().stream().mapToInt(NewFamilies.Month::total).sum();
    assertEquals(ATLAS.models().size(), all);
    long listed =
        ATLAS.models().stream()
            .filter(m -> m.dateKind() == ModelFamily.DateKind.FIRST_LISTING)
            .count();
    assertEquals(
        listed, families.months().values().stream().mapToInt(NewFamilies.Month::listed).sum());
    assertEquals(0, families.in(YearMonth.of(2024, 4)).total());
    String spoken = families.alternative(Messages.of(Language.EN));
    assertTrue(spoken.contains("2023") && spoken.contains("upper bound"), spoken);
  }

  @Test
  void movesAreTheLargestOfEachSide() {
    var base = ATLAS.indicator("talent_density");
    var change = Changes.of(base, LocalDate.of(2022, 12, 31), ChangeMeasure.ABSOLUTE);
    Moves moves = Moves.of(FIGURES.at(change, LocalDate.of(2023, 12, 31)));
    assertTrue(moves.rises().stream().allMatch(f -> f.value().orElseThrow() > 0));
    assertTrue(moves.falls().stream().allMatch(f -> f.value().orElseThrow() < 0));
    assertEquals(moves.longest(), Moves.magnitude(moves.rises().getFirst()));
    for (int i = 1; i < moves.rises().size(); i++) {
      assertTrue(
          Moves.magnitude(moves.rises().get(i)) <= Moves.magnitude(moves.rises().get(i - 1)));
    }
    assertEquals(3, moves.missing());
    assertEquals(
        Optional.of("2023"),
        steps("talent_density").newestPeriod(LocalDate.of(2024, 5, 1)).map(Period::text));
  }
}
