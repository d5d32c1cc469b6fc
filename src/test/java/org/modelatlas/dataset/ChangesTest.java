package org.modelatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.dataset.ChangeMeasure.ABSOLUTE;
import static org.modelatlas.dataset.ChangeMeasure.PERCENT;
import static org.modelatlas.dataset.SmallAtlas.APPLES;
import static org.modelatlas.dataset.SmallAtlas.CENTRES;
import static org.modelatlas.dataset.SmallAtlas.MODELS;
import static org.modelatlas.dataset.SmallAtlas.NEAREST;
import static org.modelatlas.dataset.SmallAtlas.PEOPLE;
import static org.modelatlas.dataset.SmallAtlas.mainland;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.modelatlas.dataset.ModelFamily.Openness;
import org.modelatlas.i18n.LocalText;

class ChangesTest {

  private static final Adcode A = mainland(0);
  private static final Adcode B = mainland(1);

  private final SmallAtlas small = SmallAtlas.ofMainland(2);

  private FigureTable change(Indicator base, String from, String to, ChangeMeasure measure) {
    return small.at(Changes.of(base, LocalDate.parse(from), measure), to);
  }

  private Figure ofA(Indicator base, String from, String to, ChangeMeasure measure) {
    return change(base, from, to, measure).figure(A);
  }

  private static void assertSays(String words, Figure figure) {
    var none = assertInstanceOf(Reading.NotReported.class, figure.reading());
    assertTrue(none.reason().en().contains(words), none::toString);
  }

  @Test
  void changeIsTheLaterFigureLessTheEarlierOneWithBothDatesAndSources() {
    small.measured(APPLES, A, "2023", 40).measured(APPLES, A, "2024", 50);
    Figure absolute = ofA(APPLES, "2024-01-01", "2025-01-01", ABSOLUTE);
    assertEquals(OptionalDouble.of(10), absolute.value());
    assertEquals(List.of("2023", "2024"), absolute.periods().stream().map(Period::text).toList());
    assertEquals(List.of("s-2023", "s-2024"), absolute.sourceIds());
    assertEquals(OptionalDouble.of(25), ofA(APPLES, "2024-01-01", "2025-01-01", PERCENT).value());
    assertEquals(OptionalDouble.of(-20), ofA(APPLES, "2025-01-01", "2024-01-01", PERCENT).value());
  }

  @Test
  void changeIsMissingWhereEitherFigureIs() {
    small.measured(APPLES, A, "2024", 50);
    assertSays("2024", ofA(APPLES, "2024-01-01", "2025-01-01", ABSOLUTE));
    assertTrue(change(APPLES, "2024-01-01", "2025-01-01", ABSOLUTE).figure(B).value().isEmpty());
  }

  @Test
  void sameObservationAtBothDatesIsNoChangeOfZero() {
    small.measured(APPLES, A, "2023", 40);
    assertSays("newest is of 2023", ofA(APPLES, "2024-01-01", "2025-01-01", ABSOLUTE));
  }

  @Test
  void equalFiguresOfTwoDatesAreAChangeOfZero() {
    small.measured(APPLES, A, "2023", 40).measured(APPLES, A, "2024", 40);
    assertEquals(OptionalDouble.of(0), ofA(APPLES, "2024-01-01", "2025-01-01", ABSOLUTE).value());
  }

  @Test
  void figuresOfTwoDefinitionsAreNotCompared() {
    small.measured(APPLES, A, "2023", 40);
    small.add(APPLES, A, "2024", new Reading.Measured(50), LocalText.same("with pears"));
    assertSays("different ways", ofA(APPLES, "2024-01-01", "2025-01-01", ABSOLUTE));
  }

  @Test
  void percentageOfAChangeFromZeroDoesNotExist() {
    small.measured(APPLES, A, "2023", 0).measured(APPLES, A, "2024", 50);
    assertInstanceOf(
        Reading.NotApplicable.class, ofA(APPLES, "2024-01-01", "2025-01-01", PERCENT).reading());
    assertEquals(OptionalDouble.of(50), ofA(APPLES, "2024-01-01", "2025-01-01", ABSOLUTE).value());
  }

  @Test
  void changeOfARatioIsTheDifferenceOfTheRatios() {
    small.measured(APPLES, A, "2023", 10).measured(APPLES, A, "2024", 30);
    small.measured(PEOPLE, A, "2023", 100).measured(PEOPLE, A, "2024", 200);
    assertEquals(5, ofA(NEAREST, "2024-01-01", "2025-01-01", ABSOLUTE).value().orElseThrow(), 1e-9);
  }

  @Test
  void rankOneIsTheGreatestRise() {
    small.measured(APPLES, A, "2023", 40).measured(APPLES, A, "2024", 30);
    small.measured(APPLES, B, "2023", 4).measured(APPLES, B, "2024", 5);
    FigureTable table = change(APPLES, "2024-01-01", "2025-01-01", ABSOLUTE);
    assertEquals(OptionalInt.of(1), table.rank(B));
    assertEquals(OptionalInt.of(2), table.rank(A));
  }

  @Test
  void catalogueGainsTheFamiliesListedBetweenTheDates() {
    small.model(A, "2023-05-01", Openness.YES).model(A, "2023-07-01", Openness.NO);
    small.model(A, "2023-09-01", Openness.NO);
    assertEquals(OptionalDouble.of(1), ofA(MODELS, "2023-06-30", "2023-08-31", ABSOLUTE).value());
    assertEquals(OptionalDouble.of(100), ofA(MODELS, "2023-06-30", "2023-08-31", PERCENT).value());
  }

  /** Zero would read as "no new models". */
  @Test
  void catalogueSaysNothingAboutTheTimeAfterItsEnd() {
    small.model(A, "2023-05-01", Openness.YES);
    assertSays("ends 2023-05-01", ofA(MODELS, "2023-05-01", "2024-12-31", ABSOLUTE));
    assertTrue(change(MODELS, "2023-05-01", "2024-12-31", ABSOLUTE).nation().isEmpty());
    assertEquals(OptionalDouble.of(1), ofA(MODELS, "2023-04-30", "2024-12-31", ABSOLUTE).value());
  }

  @Test
  void symbolsAndTiersHaveNoChange() {
    var tier =
        SmallAtlas.indicator(
            "t", Indicator.Kind.ORDINAL, new Indicator.Derivation.Observed(), false);
    for (Indicator base : List.of(CENTRES, tier)) {
      assertThrows(
          IllegalArgumentException.class,
          () -> Changes.of(base, LocalDate.of(2024, 1, 1), ABSOLUTE));
    }
  }
}
