package org.modelatlas.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.i18n.Language;

class HistoryTest {

  private static final LocalDate DAY = LocalDate.of(2026, 8, 31);
  private static final ViewState FIRST = ViewState.opening(Language.ZH, Theme.LIGHT, "models", DAY);
  private static final ViewState SECOND = FIRST.withIndicator("filings");
  private static final ViewState THIRD = SECOND.withSelection(Optional.of(new Adcode("440000")));

  private static final History THREE = History.of(FIRST).then(SECOND, false).then(THIRD, false);

  @Test
  void stepsAreTakenBackAndAgain() {
    History back = THREE.back().orElseThrow().back().orElseThrow();
    assertEquals(FIRST, back.present());
    assertEquals(Optional.empty(), back.back());
    assertEquals(THREE, back.forward().orElseThrow().forward().orElseThrow());
  }

  @Test
  void aNewStepForgetsThoseTakenBack() {
    History other = THREE.back().orElseThrow().then(FIRST.withIndicator("population"), false);
    assertEquals(List.of(FIRST, SECOND), other.past());
    assertEquals(Optional.empty(), other.forward());
  }

  @Test
  void languageAndThemeAreNoStepAndStayAsTheyAre() {
    History english = THREE.then(THIRD.withLanguage(Language.EN), false);
    assertEquals(THREE.past(), english.past());
    assertEquals(Language.EN, english.back().orElseThrow().present().language());
    assertEquals("filings", english.back().orElseThrow().present().indicatorId());
  }

  @Test
  void presentationIsAStep() {
    History onBasemap = THREE.then(THIRD.withPresentation(Presentation.BASEMAP), false);
    assertEquals(THIRD, onBasemap.back().orElseThrow().present());
  }

  @Test
  void slidingThroughTimeIsOneStep() {
    History slid =
        THREE
            .then(THIRD.withAsOf(DAY.minusMonths(1)), true)
            .then(THIRD.withAsOf(DAY.minusMonths(2)), true)
            .then(THIRD.withAsOf(DAY.minusMonths(3)), true);
    assertEquals(THIRD, slid.back().orElseThrow().present());
    History stepped =
        THREE
            .then(THIRD.withAsOf(DAY.minusMonths(1)), false)
            .then(THIRD.withAsOf(DAY.minusMonths(2)), false);
    assertEquals(DAY.minusMonths(1), stepped.back().orElseThrow().present().asOf());
  }

  @Test
  void nothingChangedIsNoStep() {
    assertSame(THREE, THREE.then(THIRD, false));
  }

  @Test
  void theOldestStepsAreForgotten() {
    History long_ = History.of(FIRST);
    for (int i = 1; i <= History.MOST_STEPS + 5; i++) {
      long_ = long_.then(FIRST.withAsOf(DAY.minusDays(i)), false);
    }
    assertEquals(History.MOST_STEPS, long_.past().size());
    assertEquals(DAY.minusDays(5), long_.past().getFirst().asOf());
  }
}
