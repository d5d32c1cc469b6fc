package org.modelatlas.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.FacetChoice;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.ModelFamily;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.dataset.Period;
import org.modelatlas.dataset.Reading;
import org.modelatlas.i18n.Language;
import org.modelatlas.testing.ShippedSheets;
import org.modelatlas.testing.ShippedTables;

class RegionTableTest {

  private static final String GUANGDONG = "440000";
  private static final String HEBEI = "130000";

  private final Tables english = ShippedTables.all(Language.EN);

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFigureIsThatOfTheEngineAndMissingStaysMissing(Language language) {
    DataTable table = ShippedTables.every(language).getFirst();
    for (Indicator indicator : ShippedTables.ATLAS.indicators().values()) {
      var figures = ShippedSheets.FIGURES.at(indicator, ShippedTables.AS_OF);
      for (Row row : table.grid().rows()) {
        Figure figure = figures.figure(new Adcode(row.id()));
        assertSame(figure, cell(table, row, indicator.id()), indicator.id() + " " + row.id());
      }
    }
  }

  private static void assertSame(Figure figure, Cell cell, String where) {
    switch (figure.reading()) {
      case Reading.Measured(double value) ->
          assertEquals(
              OptionalDouble.of(value),
              cell instanceof Cell.Number n ? OptionalDouble.of(n.value()) : OptionalDouble.empty(),
              where);
      case Reading.Tier _ -> assertInstanceOf(Cell.Tier.class, cell, where);
      case Reading.NotReported _ ->
          assertEquals(Cell.Missing.Why.NOT_REPORTED, ((Cell.Missing) cell).why(), where);
      case Reading.NotApplicable _ ->
          assertEquals(Cell.Missing.Why.NOT_APPLICABLE, ((Cell.Missing) cell).why(), where);
    }
  }

  @Test
  void everyFigureNamesASourceThatIsListed() {
    DataTable table = ShippedTables.every(Language.EN).getFirst();
    Set<String> listed = new HashSet<>(table.sources().stream().map(CitedSource::id).toList());
    int figures = 0;
    for (Row row : table.grid().allRows().toList()) {
      for (Cell cell : row.cells()) {
        assertTrue(listed.containsAll(row.sourcesOf(cell)));
        boolean needsSource = cell instanceof Cell.Tier || isFigure(table, row, cell);
        if (needsSource) {
          figures++;
          assertFalse(row.sourcesOf(cell).isEmpty(), row.id() + " " + cell);
        }
      }
    }
    assertTrue(figures > 300, "figures: " + figures);
  }

  private static boolean isFigure(DataTable table, Row row, Cell cell) {
    int column = indexOfSame(row.cells(), cell);
    return cell instanceof Cell.Number
        && table.grid().columns().get(column).indicatorId().isPresent();
  }

  private static int indexOfSame(List<Cell> cells, Cell cell) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) == cell) {
        return i;
      }
    }
    throw new AssertionError("no such cell");
  }

  @Test
  void noneInTheCatalogueIsSaidSoWithTheFilingsBesideIt() {
    DataTable alone = ShippedTables.regions(english, "models");
    Row hebei = row(alone, HEBEI);
    assertEquals(0, number(alone, hebei, "models"));
    String note = ((Cell.Words) cell(alone, hebei, "models_note")).text();
    double filings = number(ShippedTables.regions(english, "filings"), HEBEI, "filings");
    assertEquals("None in the catalogue · Filed services: " + Math.round(filings), note);
    assertInstanceOf(Cell.Missing.class, cell(alone, hebei, "models_rank"));
    DataTable both = ShippedTables.regions(english, "models", "filings");
    assertEquals(Cell.Words.of("None in the catalogue"), cell(both, hebei.id(), "models_note"));
  }

  /** Guangdong has families in the catalogue; the filter leaves all of them out. */
  @Test
  void noneThatPassesIsNotSaidOfTheCatalogue() {
    var without = ModelFilter.NONE.with(Facet.PROVINCE, FacetChoice.without(GUANGDONG));
    var scope = Scope.all(ShippedTables.AS_OF).filtered(without);
    var filtered = new Tables(ShippedSheets.FIGURES, Wording.of(Language.EN), scope);
    DataTable table = ShippedTables.regions(filtered, "models", "filings");
    assertEquals(
        Cell.Words.of("No family passes the filter"), cell(table, GUANGDONG, "models_note"));
    var rank = (Cell.Missing) cell(table, GUANGDONG, "models_rank");
    assertEquals("no family passes the filter, which is no rank", rank.reason());
  }

  @Test
  void datesHaveAColumnWhereTheyDifferAndElseStandInTheHeading() {
    DataTable table = ShippedTables.regions(english, "compute_intelligent", "filings_per_million");
    assertTrue(table.grid().indexOf("compute_intelligent_date") > 0);
    assertEquals(-1, table.grid().indexOf("filings_per_million_date"));
    Column filings = table.grid().columns().get(table.grid().indexOf("filings_per_million"));
    assertTrue(filings.label().endsWith(" · 2024 / 2026-08-31"), filings.label());
    Cell date = cell(table, "310000", "compute_intelligent_date");
    assertEquals(new Cell.Dates(List.of(Period.parse("2026-01"))), date);
    assertEquals(Cell.Blank.CELL, cell(table, GUANGDONG, "compute_intelligent_date"));
  }

  @Test
  void whatIsNotToBeRankedHasNoRanks() {
    DataTable table = ShippedTables.regions(english, "compute_intelligent", "filings");
    assertEquals(-1, table.grid().indexOf("compute_intelligent_rank"));
    assertEquals(1, number(table, "110000", "filings_rank"));
  }

  @Test
  void aTotalStandsOnlyWhereThereIsOne() {
    DataTable table =
        ShippedTables.regions(english, "filings", "talent_density", "compute_intelligent");
    Row total = table.grid().totals().getFirst();
    double sum =
        table.grid().rows().stream()
            .map(row -> cell(table, row, "filings"))
            .mapToDouble(cell -> cell instanceof Cell.Number n ? n.value() : 0)
            .sum();
    assertEquals(sum, number(table, total, "filings"));
    assertInstanceOf(Cell.Number.class, cell(table, total, "talent_density"));
    assertInstanceOf(Cell.Missing.class, cell(table, total, "compute_intelligent"));
    assertInstanceOf(Cell.Missing.class, cell(table, total, "filings_rank"));
  }

  @Test
  void derivedIndicatorsTellTheirFormulaAndTheDefinitionsOfTheirParts() {
    DataTable table = ShippedTables.regions(english, "talent_density");
    assertEquals(
        List.of("talent_density", "rd_personnel", "population"),
        table.definitions().stream().map(Definition::id).toList());
    Definition density = table.definitions().getFirst();
    assertTrue(density.formula().contains("÷"), density.formula());
    assertEquals("2023", density.dates());
    assertTrue(density.remark().contains("units of 10,000 persons"), density.remark());
  }

  @Test
  void aFilterOnFamiliesIsStatedAndSaidNotToActOnOtherFigures() {
    var scope =
        Scope.all(LocalDate.of(2024, 1, 1))
            .filtered(ModelFilter.NONE.toggled(Facet.OPENNESS, "YES"));
    DataTable table =
        ShippedTables.regions(ShippedTables.of(scope, Language.EN), "models", "filings");
    long open =
        ShippedTables.ATLAS.models().stream()
            .filter(family -> family.openness() == ModelFamily.Openness.YES)
            .filter(family -> !family.firstListed().end().isAfter(scope.asOf()))
            .filter(family -> family.province().code().equals(GUANGDONG))
            .count();
    assertEquals(open, number(table, GUANGDONG, "models"));
    assertEquals("filter: open", table.heading().filter());
    assertFalse(remark(table, "models").contains("does not act"));
    assertTrue(remark(table, "filings").contains("does not act"));
  }

  @Test
  void chosenRegionsAreShownAndNamedAndKeepTheirNationalRank() {
    var scope = Scope.all(ShippedTables.AS_OF).within(Set.of(new Adcode(GUANGDONG)));
    DataTable table = ShippedTables.regions(ShippedTables.of(scope, Language.ZH), "models");
    assertEquals(List.of(GUANGDONG), table.grid().rows().stream().map(Row::id).toList());
    assertEquals("地区：广东省", table.heading().filter());
    assertEquals(2, number(table, GUANGDONG, "models_rank"));
  }

  @Test
  void bothLanguagesStandBesideEachOther() {
    DataTable table =
        ShippedTables.regions(ShippedTables.all(Language.ZH, Language.EN), "open_share");
    Row guangdong = row(table, GUANGDONG);
    assertEquals(Cell.Words.of("广东省"), cell(table, guangdong, "region_zh"));
    assertEquals(Cell.Words.of("Guangdong"), cell(table, guangdong, "region_en"));
    assertEquals("各省级地区指标 / Indicators by region", table.heading().title());
    String note = ((Cell.Words) cell(table, guangdong, "open_share_note")).text();
    assertTrue(note.startsWith("开源 ") && note.contains(" / open: "), note);
  }

  @Test
  void idsOfColumnsAndRowsAreUniqueInEveryTable() {
    for (DataTable table : ShippedTables.every(Language.ZH, Language.EN)) {
      List<String> columns = table.citedGrid().columns().stream().map(Column::id).toList();
      assertEquals(columns.size(), new HashSet<>(columns).size(), columns::toString);
      List<String> rows = table.grid().allRows().map(Row::id).toList();
      assertEquals(rows.size(), new HashSet<>(rows).size());
    }
  }

  @Test
  void chosenColumnsStandInTheOrderAskedFor() {
    Grid grid = ShippedTables.regions(english, "models", "filings").grid();
    Grid chosen = grid.choosing(new ArrayList<>(List.of("filings", "nothing", "adcode")));
    assertEquals(List.of("filings", "adcode"), chosen.columns().stream().map(Column::id).toList());
    assertEquals(Cell.Words.of("110000"), chosen.rows().getFirst().cells().get(1));
  }

  private static String remark(DataTable table, String id) {
    return table.definitions().stream()
        .filter(definition -> definition.id().equals(id))
        .findFirst()
        .orElseThrow()
        .remark();
  }

  private static Row row(DataTable table, String id) {
    return table.grid().allRows().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
  }

  private static Cell cell(DataTable table, String rowId, String columnId) {
    return cell(table, row(table, rowId), columnId);
  }

  private static Cell cell(DataTable table, Row row, String columnId) {
    return row.cells().get(table.grid().indexOf(columnId));
  }

  private static double number(DataTable table, String rowId, String columnId) {
    return number(table, row(table, rowId), columnId);
  }

  private static double number(DataTable table, Row row, String columnId) {
    return ((Cell.Number) cell(table, row, columnId)).value();
  }
}
