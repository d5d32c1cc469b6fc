package org.modelatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.dataset.SmallAtlas.APPLES;
import static org.modelatlas.dataset.SmallAtlas.CENTRES;
import static org.modelatlas.dataset.SmallAtlas.MODELS;
import static org.modelatlas.dataset.SmallAtlas.NEAREST;
import static org.modelatlas.dataset.SmallAtlas.PEOPLE;
import static org.modelatlas.dataset.SmallAtlas.SAME_YEAR;
import static org.modelatlas.dataset.SmallAtlas.SHARE;
import static org.modelatlas.dataset.SmallAtlas.mainland;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.modelatlas.dataset.ModelFamily.Openness;
import org.modelatlas.i18n.LocalText;

class FiguresTest {

  private static final Adcode A = mainland(0);
  private static final Adcode B = mainland(1);
  private static final LocalText WHY = new LocalText("因为", "because");

  private final SmallAtlas small = SmallAtlas.ofMainland(2);

  private static List<String> texts(List<Period> periods) {
    return periods.stream().map(Period::text).toList();
  }

  @Test
  void newestObservationAtOrBeforeTheDateIsTaken() {
    small.measured(APPLES, A, "2023", 1).measured(APPLES, A, "2024-06", 2);
    small.measured(APPLES, A, "2024-06-15", 3).measured(APPLES, A, "2025", 4);
    assertEquals(OptionalDouble.of(1), small.at(APPLES, "2024-06-14").figure(A).value());
    assertEquals(OptionalDouble.of(3), small.at(APPLES, "2024-06-15").figure(A).value());
    assertEquals(OptionalDouble.of(2), small.at(APPLES, "2024-06-30").figure(A).value());
    assertEquals(OptionalDouble.of(2), small.at(APPLES, "2025-12-30").figure(A).value());
    assertEquals(OptionalDouble.of(4), small.at(APPLES, "2030-01-01").figure(A).value());
  }

  @Test
  void ofTwoDatesWithOneEndTheMorePreciseIsTaken() {
    small.measured(APPLES, A, "2024-12", 2).measured(APPLES, A, "2024", 1);
    assertEquals(List.of("2024-12"), texts(small.at(APPLES, "2025-01-01").figure(A).periods()));
  }

  @Test
  void zeroIsAValueAndMissingIsNot() {
    small.measured(APPLES, A, "2023", 0);
    FigureTable table = small.at(APPLES, "2024-01-01");
    assertEquals(OptionalDouble.of(0), table.figure(A).value());
    var missing = assertInstanceOf(Reading.NotReported.class, table.figure(B).reading());
    assertTrue(!missing.reason().isEmpty());
    assertEquals(List.of(), table.figure(B).sourceIds());
  }

  @Test
  void figureBeforeTheFirstDateSaysWhenFiguresBegin() {
    small.measured(APPLES, A, "2023-05", 1);
    Reading reading = small.at(APPLES, "2023-05-30").figure(A).reading();
    var missing = assertInstanceOf(Reading.NotReported.class, reading);
    assertTrue(missing.reason().zh().contains("2023-05"), missing::toString);
    assertTrue(missing.reason().en().contains("2023-05"), missing::toString);
  }

  @Test
  void whatDoesNotApplyDoesNotApplyBeforeItsDateEither() {
    small.add(APPLES, A, "2023", new Reading.NotApplicable(WHY), LocalText.EMPTY);
    assertEquals(
        new Reading.NotApplicable(WHY), small.at(APPLES, "2020-01-01").figure(A).reading());
  }

  @Test
  void sourcesOwnReasonIsKept() {
    small.add(APPLES, A, "2023", new Reading.NotReported(WHY), LocalText.EMPTY);
    Figure figure = small.at(APPLES, "2024-01-01").figure(A);
    assertEquals(new Reading.NotReported(WHY), figure.reading());
    assertEquals(List.of("s-2023"), figure.sourceIds());
  }

  @Test
  void ratioOfOneYearTakesTheNewestYearThatHasBothParts() {
    small.measured(APPLES, A, "2022", 3).measured(APPLES, A, "2023", 99);
    small.measured(PEOPLE, A, "2022", 12).measured(PEOPLE, A, "2024", 1);
    Figure figure = small.at(SAME_YEAR, "2025-01-01").figure(A);
    assertEquals(OptionalDouble.of(25), figure.value());
    assertEquals(List.of("2022"), texts(figure.periods()));
    assertEquals(2, figure.parts().size());
  }

  @Test
  void ratioWithoutACommonYearIsMissing() {
    small.measured(APPLES, A, "2022", 3).measured(PEOPLE, A, "2023", 12);
    Figure figure = small.at(SAME_YEAR, "2025-01-01").figure(A);
    assertInstanceOf(Reading.NotReported.class, figure.reading());
  }

  @Test
  void ratioWithOnePartMissingIsMissing() {
    small.measured(APPLES, A, "2022", 3);
    small.measured(PEOPLE, B, "2022", 12);
    for (Indicator ratio : List.of(SAME_YEAR, NEAREST)) {
      FigureTable table = small.at(ratio, "2025-01-01");
      assertInstanceOf(Reading.NotReported.class, table.figure(A).reading());
      assertInstanceOf(Reading.NotReported.class, table.figure(B).reading());
    }
  }

  @Test
  void ratioOverZeroIsMissing() {
    small.measured(APPLES, A, "2022", 3).measured(PEOPLE, A, "2022", 0);
    assertInstanceOf(
        Reading.NotReported.class, small.at(NEAREST, "2025-01-01").figure(A).reading());
  }

  @Test
  void partThatDoesNotApplyMakesTheRatioNotApply() {
    small.add(APPLES, A, "2022", new Reading.NotApplicable(WHY), LocalText.EMPTY);
    small.measured(PEOPLE, A, "2022", 12);
    for (Indicator ratio : List.of(SAME_YEAR, NEAREST)) {
      assertEquals(
          new Reading.NotApplicable(WHY), small.at(ratio, "2025-01-01").figure(A).reading());
    }
  }

  @Test
  void nearestRatioDividesByTheLatestYearEndOnOrBeforeItsDate() {
    small.measured(PEOPLE, A, "2022", 10).measured(PEOPLE, A, "2023", 20);
    small.measured(PEOPLE, A, "2024", 40).measured(APPLES, A, "2024-03", 5);
    Figure figure = small.at(NEAREST, "2025-06-01").figure(A);
    assertEquals(OptionalDouble.of(25), figure.value());
    assertEquals(List.of("2023", "2024-03"), texts(figure.periods()));
    assertEquals(List.of("s-2024-03", "s-2023"), figure.sourceIds());
  }

  @Test
  void nearestRatioFallsBackToTheNewestDenominatorThereIs() {
    small.measured(PEOPLE, A, "2023", 20).measured(PEOPLE, A, "2024", 40);
    small.measured(APPLES, A, "2022-03", 4);
    assertEquals(OptionalDouble.of(10), small.at(NEAREST, "2022-06-01").figure(A).value());
  }

  @Test
  void familiesCountFromTheDayOfTheirListingAndNoneIsZero() {
    small.model(A, "2023-03-14", Openness.YES).model(A, "2023-03-15", Openness.NO);
    assertEquals(OptionalDouble.of(1), small.at(MODELS, "2023-03-14").figure(A).value());
    assertEquals(OptionalDouble.of(2), small.at(MODELS, "2023-03-15").figure(A).value());
    assertEquals(OptionalDouble.of(0), small.at(MODELS, "2023-03-15").figure(B).value());
    assertEquals(List.of("s-list"), small.at(MODELS, "2023-03-15").figure(A).sourceIds());
  }

  @Test
  void filterDecidesWhichFamiliesCount() {
    small.model(A, "2023", Openness.YES).model(A, "2023", Openness.NO);
    FigureTable table =
        new Figures(small.atlas())
            .at(
                MODELS,
                LocalDate.of(2024, 1, 1),
                ModelFilter.NONE.with(Facet.OPENNESS, FacetChoice.only("NO")));
    assertEquals(OptionalDouble.of(1), table.figure(A).value());
  }

  @Test
  void openShareLeavesOutTheUnknownAndIsMissingWhereNoneIsKnown() {
    small.model(A, "2023", Openness.YES).model(A, "2023", Openness.NO);
    small.model(A, "2023", Openness.YES).model(A, "2023", Openness.NO);
    small.model(A, "2023", Openness.UNKNOWN).model(B, "2023", Openness.UNKNOWN);
    FigureTable table = small.at(SHARE, "2024-01-01");
    assertEquals(OptionalDouble.of(50), table.figure(A).value());
    assertInstanceOf(Reading.NotReported.class, table.figure(B).reading());
  }

  @Test
  void undatedCentreCountsFromTheDayItWasSeen() {
    small.centre(A, Optional.of("2023-02")).centre(A, Optional.empty());
    assertEquals(OptionalDouble.of(1), small.at(CENTRES, "2024-05-31").figure(A).value());
    assertEquals(OptionalDouble.of(2), small.at(CENTRES, "2024-06-01").figure(A).value());
    assertInstanceOf(
        Reading.NotReported.class, small.at(CENTRES, "2023-02-27").figure(A).reading());
  }

  @Test
  void coverageEndsWithTheNewestRow() {
    small.measured(APPLES, A, "2022", 3).measured(APPLES, B, "2024-H1", 3);
    small.model(A, "2023-03-14", Openness.YES);
    var figures = new Figures(small.atlas());
    assertEquals(Optional.of(Period.parse("2024-H1")), figures.coverageEnd(APPLES));
    assertEquals(Optional.of(Period.parse("2024-H1")), figures.coverageEnd(NEAREST));
    assertEquals(Optional.of(Period.parse("2023-03-14")), figures.coverageEnd(MODELS));
    assertEquals(Optional.empty(), figures.coverageEnd(PEOPLE));
  }
}
