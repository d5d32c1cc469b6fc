package org.modelatlas.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.ATLAS;
import static org.modelatlas.testing.ShippedSheets.FIGURES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.modelatlas.citation.FigureUse.Place;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.ChangeMeasure;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.i18n.Language;
import org.modelatlas.testing.ShippedSheets;
import org.modelatlas.workspace.ChangeSpan;
import org.modelatlas.workspace.Presentation;
import org.modelatlas.workspace.ViewState;

class FigureUsesTest {

  private static final Adcode ZHEJIANG = new Adcode("330000");
  private static final Adcode HEBEI = new Adcode("130000");
  private static final ViewState NATION = ShippedSheets.view("models", Language.EN);

  private static List<FigureUse> uses(ViewState view, String indicator, Adcode region) {
    return new FigureUses(FIGURES, view)
        .of(new FigureReference.OfRegion(ATLAS.indicator(indicator), region));
  }

  private static List<Place> places(List<FigureUse> uses) {
    return uses.stream().map(FigureUse::place).toList();
  }

  private static List<String> derived(String indicator) {
    return uses(NATION, indicator, ZHEJIANG).stream()
        .filter(use -> use.place() == Place.DERIVED)
        .map(FigureUse::indicatorId)
        .toList();
  }

  @Test
  void aRankedIndicatorStandsOnMapRankingPanelAndTable() {
    assertEquals(
        List.of(Place.MAP, Place.RANKING, Place.PANEL, Place.TABLE, Place.DERIVED),
        places(uses(NATION, "filings", ZHEJIANG)));
    ViewState comparing = NATION.withCompared(List.of(ZHEJIANG, HEBEI));
    assertTrue(places(uses(comparing, "filings", ZHEJIANG)).contains(Place.COMPARISON));
    ViewState others = NATION.withCompared(List.of(HEBEI));
    assertFalse(places(uses(others, "filings", ZHEJIANG)).contains(Place.COMPARISON));
  }

  @Test
  void whatHasNoRankStandsInNoRanking() {
    assertFalse(places(uses(NATION, "compute_intelligent", ZHEJIANG)).contains(Place.RANKING));
    assertFalse(places(uses(NATION, "models", HEBEI)).contains(Place.RANKING));
  }

  /** The formulas of indicators.csv. */
  @Test
  void aPartLeadsToWhatIsWorkedOutFromIt() {
    assertEquals(List.of("talent_density"), derived("rd_personnel"));
    assertEquals(
        List.of(
            "models_per_million",
            "filings_per_million",
            "talent_density",
            "researcher_density",
            "gdp_per_head"),
        derived("population"));
    assertEquals(List.of("models_per_million"), derived("models"));
    assertEquals(List.of(), derived("talent_density"));
  }

  @Test
  void whatDoesNotColourTheMapIsNotLedToThere() {
    assertEquals(List.of(Place.DERIVED), places(uses(NATION, "rd_personnel", ZHEJIANG)));
  }

  @Test
  void aChangeStandsNowhereElse() {
    var span = new ChangeSpan(LocalDate.of(2025, 1, 31), ChangeMeasure.ABSOLUTE);
    ViewState changing = NATION.withIndicator("filings").withChange(Optional.of(span));
    Indicator change = changing.question().indicator(ATLAS);
    var uses = new FigureUses(FIGURES, changing);
    assertEquals(List.of(), uses.of(new FigureReference.OfRegion(change, ZHEJIANG)));
  }

  @Test
  void everyWayLeadsToAViewInWhichTheFigureStands() {
    var span = new ChangeSpan(LocalDate.of(2025, 1, 31), ChangeMeasure.ABSOLUTE);
    ViewState from =
        NATION
            .withPresentation(Presentation.TABLE)
            .withChange(Optional.of(span))
            .withCompared(List.of(ZHEJIANG, HEBEI))
            .withSelection(Optional.of(HEBEI))
            .withInside(Optional.of(HEBEI));
    for (FigureUse use : uses(from, "filings", ZHEJIANG)) {
      ViewState at = use.from(from);
      switch (use.place()) {
        case MAP, DERIVED -> {
          assertEquals(use.indicatorId(), at.indicatorId());
          assertEquals(Presentation.MAP, at.presentation());
          assertEquals(Optional.of(ZHEJIANG), at.selection());
          assertTrue(at.change().isEmpty() && at.inside().isEmpty());
        }
        case RANKING -> {
          assertEquals("filings", at.indicatorId());
          assertTrue(at.selection().isEmpty() && at.compared().isEmpty());
          assertTrue(at.change().isEmpty());
        }
        case PANEL -> {
          assertEquals(Optional.of(ZHEJIANG), at.selection());
          assertTrue(at.compared().isEmpty());
        }
        case COMPARISON -> assertTrue(at.compared().contains(ZHEJIANG));
        case TABLE -> assertEquals(Presentation.TABLE, at.presentation());
      }
      assertEquals(from.filter(), at.filter());
      assertEquals(from.asOf(), at.asOf());
    }
  }
}
