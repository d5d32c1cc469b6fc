package org.modelatlas.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.ATLAS;
import static org.modelatlas.testing.ShippedSheets.FIGURES;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.citation.FigureCitation.Part;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.ComputingCentre;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.FacetChoice;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.dataset.RegionGroup;
import org.modelatlas.dataset.Source;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.i18n.Messages;
import org.modelatlas.table.DataTable;
import org.modelatlas.table.Row;
import org.modelatlas.testing.ShippedSheets;
import org.modelatlas.testing.ShippedTables;
import org.modelatlas.workspace.ViewState;

class FigureCitationsTest {

  private static final Adcode SHANGHAI = new Adcode("310000");
  private static final Adcode HEBEI = new Adcode("130000");

  private static ViewState view(Language language) {
    return ShippedSheets.view("models", language);
  }

  private static FigureCitation of(ViewState view, String indicator, Adcode region) {
    return new FigureCitations(FIGURES, view)
        .of(new FigureReference.OfRegion(ATLAS.indicator(indicator), region));
  }

  private static Source source(String id) {
    return ATLAS.source(id);
  }

  /** registrations.csv: Shanghai has 188 at 2026-08-31, all of one list of the regulator. */
  @Test
  void eachPartOfAFigureIsThatOfTheData() {
    Messages messages = Messages.of(Language.EN);
    FigureCitation filings = of(view(Language.EN), "filings", SHANGHAI);
    assertEquals("188", filings.part(Part.VALUE, messages));
    assertEquals("188 services", filings.part(Part.WITH_UNIT, messages));
    assertEquals("2026-08-31", filings.part(Part.DATE, messages));
    String definition = ATLAS.indicator("filings").definition().in(Language.EN);
    assertTrue(filings.part(Part.DEFINITION, messages).contains(definition));
    var figure = FIGURES.at(ATLAS.indicator("filings"), ShippedSheets.AS_OF).figure(SHANGHAI);
    assertEquals(1, filings.sources().size());
    String title = source(figure.sourceIds().getFirst()).title().in(Language.EN);
    assertTrue(filings.part(Part.SOURCES, messages).startsWith("[1] "));
    assertTrue(filings.part(Part.SOURCES, messages).contains(title));
    assertTrue(
        filings.part(Part.WHOLE, messages).startsWith("Shanghai · Filed services: 188 services\n"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theWholeHoldsEveryPartOfEveryFigure(Language language) {
    ViewState view = view(language);
    Messages messages = Messages.of(language);
    for (Indicator indicator : ATLAS.indicators().values()) {
      for (Adcode region : ATLAS.regions().keySet()) {
        String where = indicator.id() + " " + region;
        FigureCitation citation = of(view, indicator.id(), region);
        String whole = citation.part(Part.WHOLE, messages);
        for (Part part : Part.values()) {
          assertTrue(whole.contains(citation.part(part, messages)), where + " " + part);
        }
        boolean known = FIGURES.at(indicator, view.asOf()).figure(region).reading().isKnown();
        assertTrue(!known || !citation.sources().isEmpty(), where);
        assertTrue(whole.contains(ATLAS.version()), where);
        assertFalse(citation.value().isBlank(), where);
      }
    }
  }

  @Test
  void aDerivedFigureHasItsFormulaAndTheSourcesOfAllItsParts() {
    FigureCitation talent = of(view(Language.EN), "talent_density", SHANGHAI);
    String formula = ATLAS.indicator("talent_density").formula().orElseThrow().in(Language.EN);
    assertTrue(talent.definition().contains(formula));
    for (String part : List.of("rd_personnel", "population")) {
      String definition = ATLAS.indicator(part).definition().in(Language.EN);
      assertTrue(talent.definition().contains(definition), part);
    }
    assertEquals(2, talent.sources().size());
    assertEquals("2023", talent.date());
  }

  @Test
  void noFamilyIsSaidSoAndWhatIsMissingSaysWhy() {
    FigureCitation none = of(view(Language.ZH), "models", HEBEI);
    assertEquals("0（名录未收录）", none.value());
    assertEquals("", none.unit());
    FigureCitation missing = of(view(Language.ZH), "compute_intelligent", HEBEI);
    String reason = Messages.of(Language.ZH).get("reading.notReported.none");
    assertTrue(missing.terms().contains(reason), missing.terms()::toString);
    assertEquals("", missing.part(Part.WITH_UNIT, Messages.of(Language.ZH)));
  }

  @Test
  void theFilterIsSaidOfWhatItActsOnAlone() {
    var open = ModelFilter.NONE.with(Facet.OPENNESS, FacetChoice.only("YES"));
    ViewState filtered = view(Language.EN).withFilter(open);
    Messages messages = Messages.of(Language.EN);
    assertTrue(of(filtered, "models", SHANGHAI).part(Part.WHOLE, messages).contains("filter: "));
    assertFalse(of(filtered, "filings", SHANGHAI).part(Part.WHOLE, messages).contains("filter: "));
    assertFalse(
        of(view(Language.EN), "models", SHANGHAI).part(Part.WHOLE, messages).contains("filter: "));
  }

  /** Shanghai 188, Jiangsu 98, Zhejiang 104, Anhui 8. */
  @Test
  void aGroupHasItsSumOrSaysThatThereIsNone() {
    var delta =
        new RegionGroup(
            LocalText.same("Delta"),
            Stream.of("310000", "320000", "330000", "340000").map(Adcode::new).toList());
    var citations = new FigureCitations(FIGURES, view(Language.EN));
    FigureCitation sum =
        citations.of(new FigureReference.OfGroup(ATLAS.indicator("filings"), delta));
    assertEquals("398", sum.value());
    assertEquals("2026-08-31", sum.date());
    FigureCitation none =
        citations.of(new FigureReference.OfGroup(ATLAS.indicator("compute_intelligent"), delta));
    assertEquals("not reported", none.value());
    assertEquals("", none.unit());
  }

  @Test
  void aCentreHasCityStateAndWhatItsCapacityMeans() {
    ComputingCentre centre =
        ATLAS.centres().stream()
            .filter(c -> c.capacityPflops().isPresent() && !c.basis().isBlank())
            .filter(c -> !c.city().isEmpty() && c.asOf().isPresent())
            .findFirst()
            .orElseThrow();
    FigureCitation citation =
        new FigureCitations(FIGURES, view(Language.EN)).of(new FigureReference.OfCentre(centre));
    String whole = citation.part(Part.WHOLE, Messages.of(Language.EN));
    for (String said :
        List.of(
            centre.name().in(Language.EN),
            centre.city().in(Language.EN),
            "PFLOPS",
            Messages.of(Language.EN).get("panel.centre." + centre.status()),
            Messages.of(Language.EN).get("panel.basis." + centre.basis()))) {
      assertTrue(whole.contains(said), said);
    }
    assertEquals(centre.sourceIds().size(), citation.sources().size());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCellOfACatalogueHasASource(Language language) {
    var citations = new FigureCitations(FIGURES, view(language));
    for (DataTable table : ShippedTables.every(language).subList(1, 4)) {
      Row row = table.grid().rows().getFirst();
      for (var column : table.grid().columns()) {
        var citation = citations.of(new FigureReference.OfCell(table, row, column, List.of()));
        assertFalse(citation.sources().isEmpty(), column.id());
        assertTrue(citation.name().endsWith(" · " + column.header()), citation.name());
        assertFalse(citation.name().startsWith(row.id()), citation.name());
      }
    }
  }
}
