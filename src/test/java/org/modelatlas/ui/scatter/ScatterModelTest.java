package org.modelatlas.ui.scatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.AS_OF;
import static org.modelatlas.testing.ShippedSheets.ATLAS;
import static org.modelatlas.testing.ShippedSheets.FIGURES;
import static org.modelatlas.testing.ShippedSheets.GEOMETRY;
import static org.modelatlas.testing.ShippedSheets.INTERIORS;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.ChangeMeasure;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.i18n.Language;
import org.modelatlas.legend.Fill;
import org.modelatlas.sheet.MapFrame;
import org.modelatlas.sheet.SheetComposer;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.testing.ShippedSheets;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.workspace.ChangeSpan;
import org.modelatlas.workspace.MapForm;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;

/** Which indicators are set against each other, in which looks, and in which words. */
class ScatterModelTest {

  private static final Adcode SHANGHAI = new Adcode("310000");

  private final ExplorerState state =
      new ExplorerState(ViewState.opening(Language.EN, Theme.LIGHT, "models", AS_OF));
  private final ScatterModel model =
      new ScatterModel(
          state,
          new MapModel(
              ATLAS, FIGURES, GEOMETRY, new SheetComposer(TypeMetrics.bundled()), INTERIORS));

  private String second() {
    return model.second().orElseThrow().id();
  }

  private Scatter scatter() {
    return model.scatter().orElseThrow();
  }

  private ScatterWords words() {
    return new ScatterWords(scatter().association(), ATLAS, state.view().asOf(), state.messages());
  }

  @ParameterizedTest
  @CsvSource({
    "models, compute_intelligent",
    "filings, compute_intelligent",
    "compute_intelligent, talent_density"
  })
  void computingRunsAcrossUnlessItIsOnTheMap(String shown, String expected) {
    state.showIndicator(shown);
    assertEquals(expected, second());
  }

  @Test
  void onlyNumbersOfOtherIndicatorsAreOffered() {
    Set<String> ids = model.seconds().stream().map(Indicator::id).collect(Collectors.toSet());
    assertTrue(
        ids.containsAll(Set.of("filings", "talent_density", "compute_total")), ids::toString);
    assertFalse(ids.contains("models"), "the map's own");
    assertFalse(ids.contains("tier_talent"), "tiers");
    assertFalse(ids.contains("centres"), "symbols");
  }

  @Test
  void secondOfTheMapComesBeforeTheOneChosenHere() {
    model.choose(ATLAS.indicator("population"));
    assertEquals("population", second());
    state.draw(d -> d.withForm(new MapForm.Overlay("filings")));
    assertEquals("filings", second());
    model.choose(ATLAS.indicator("talent_density"));
    assertEquals(new MapForm.Overlay("talent_density"), state.view().design().form());
  }

  @Test
  void indicatorThatComesOntoTheMapIsNotSetAgainstItself() {
    model.choose(ATLAS.indicator("filings"));
    state.showIndicator("filings");
    assertEquals("compute_intelligent", second());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tier_talent", "centres"})
  void whatHasNoNumbersIsNotPlotted(String shown) {
    state.showIndicator(shown);
    assertEquals(Optional.empty(), model.scatter());
  }

  /** The sheet's own areas are the independent reason. */
  @ParameterizedTest
  @ValueSource(strings = {"choropleth", "bivariate", "overlay"})
  void pointsLookAsTheirProvincesDoOnTheMap(String form) {
    state.draw(d -> d.withForm(form(form)));
    Map<String, Fill> onMap =
        ShippedSheets.sheet(state.view()).main().areas().stream()
            .filter(area -> Adcode.find(area.id()).flatMap(ATLAS::region).isPresent())
            .collect(Collectors.toMap(MapFrame.Area::id, MapFrame.Area::fill, (a, b) -> a));
    var looks = scatter().looks();
    assertEquals(34, onMap.size());
    onMap.forEach((id, fill) -> assertEquals(fill, looks.get(new Adcode(id)), id));
  }

  private static MapForm form(String name) {
    return switch (name) {
      case "bivariate" -> new MapForm.Bivariate("filings");
      case "overlay" -> new MapForm.Overlay("filings");
      default -> MapForm.CHOROPLETH;
    };
  }

  @Test
  void circlesThatAloneSayTheFigureGiveThePointTheirLook() {
    state.draw(d -> d.withForm(new MapForm.Symbols()));
    var plain = ShippedSheets.sheet(state.view()).main().areas().stream();
    Fill land = plain.filter(a -> a.id().equals("310000")).findFirst().orElseThrow().fill();
    assertFalse(land.equals(scatter().looks().get(SHANGHAI)));
  }

  @Test
  void insideAProvinceTheNationIsPlottedStill() {
    var whole = scatter();
    state.enter(SHANGHAI);
    assertEquals(whole, scatter());
  }

  @Test
  void dateAndFilterAndChangeFollow() {
    state.filter(ModelFilter.NONE.toggled(Facet.PROVINCE, "310000"));
    assertEquals(
        1, scatter().pairs().stream().filter(pair -> pair.yValue() > 0).count(), "Shanghai alone");
    state.filter(ModelFilter.NONE);
    state.showAsOf(LocalDate.of(2023, 4, 30));
    assertTrue(scatter().isEmpty(), "no computing was stated yet");
    state.showAsOf(AS_OF);
    state.showIndicator("filings");
    var since = new ChangeSpan(LocalDate.of(2024, 12, 31), ChangeMeasure.ABSOLUTE);
    state.showChange(Optional.of(since));
    assertTrue(words().yTitle().contains("2024-12-31 → 2026-08-31"), words().yTitle());
  }

  @Test
  void logarithmsAreOnlyTakenWhereTheyExist() {
    state.showIndicator("filings");
    state.showChange(
        Optional.of(new ChangeSpan(LocalDate.of(2023, 8, 31), ChangeMeasure.ABSOLUTE)));
    model.use(new AxisChoice(true, true));
    assertTrue(scatter().xAxis().logarithmic());
    assertEquals(scatter().canLogY(), scatter().yAxis().logarithmic());
  }

  @Test
  void axesSayNameUnitAndDates() {
    assertEquals("→ Intelligent computing (PFLOPS)\n2024-05 to 2026-01", words().xTitle());
    assertEquals("↑ Model families\nas of 2026-08-31", words().yTitle());
  }

  @Test
  void correlationsOfNoneOneTwoAndEqualValuesAreSaidInWords() {
    var shanghai = Set.of(SHANGHAI);
    assertEquals("", words().brushed(Set.of()));
    assertEquals("", words().brushed(Set.of(new Adcode("110000"))));
    assertEquals("Brushed: 1 province", words().brushed(shanghai));
    state.showAsOf(LocalDate.of(2023, 5, 31));
    assertEquals(
        "No rank correlation: one province has both figures, it takes 3.", words().statement());
    state.showAsOf(AS_OF);
    state.filter(ModelFilter.NONE.toggled(Facet.PROVINCE, "110000"));
    assertEquals(
        "No rank correlation: all 8 provinces have the same value of one indicator.",
        words().statement());
  }

  /** Of the 40,320 orders of the eight, 6,304 reach 0.56, counted by a program in Python. */
  @Test
  void chanceIsSaidBesideTheCorrelation() {
    assertTrue(words().chance().contains(" in 16 of 100 "), words().chance());
    state.showIndicator("researcher_density");
    model.choose(ATLAS.indicator("talent_density"));
    assertTrue(words().chance().contains("fewer than 1 of 100"), words().chance());
    state.showAsOf(LocalDate.of(2023, 5, 31));
    state.showIndicator("models");
    model.choose(ATLAS.indicator("compute_intelligent"));
    assertEquals("", words().chance());
  }

  @Test
  void negativeCorrelationHasATrueMinus() {
    state.showIndicator("filings_per_million");
    assertTrue(words().statement().contains("ρ\u00a0=\u00a0\u22120."), words().statement());
  }
}
