package org.modelatlas.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.ModelFamily;
import org.modelatlas.dataset.Period;
import org.modelatlas.i18n.Language;
import org.modelatlas.testing.ShippedTables;

class CatalogueTableTest {

  private static final Set<Adcode> BEIJING = Set.of(new Adcode("110000"));

  @Test
  void everyFamilyStandsWithAllThatIsKnownOfIt() {
    DataTable table = ShippedTables.all(Language.EN).models();
    assertEquals(304, table.grid().rows().size());
    Row plato = row(table, "plato");
    assertEquals(Cell.Words.of("Beijing"), cell(table, plato, "city_en"));
    assertEquals(Cell.Words.of("Text"), cell(table, plato, "modality"));
    assertEquals(11, ((Cell.Number) cell(table, plato, "parameters_billion")).value());
    assertEquals(
        new Cell.Dates(List.of(Period.parse("2020-06-30"))), cell(table, plato, "first_listed"));
    assertEquals(Cell.Words.of("release"), cell(table, plato, "date_kind"));
    assertEquals(Cell.Blank.CELL, cell(table, plato, "application_en"));
  }

  @Test
  void aSizeThatNoSourceStatesIsMissingAndNotZero() {
    DataTable table = ShippedTables.all(Language.EN).models();
    long unstated =
        ShippedTables.ATLAS.models().stream()
            .filter(family -> family.parametersBillion().isEmpty())
            .count();
    List<Cell> sizes =
        table.grid().rows().stream().map(r -> cell(table, r, "parameters_billion")).toList();
    assertTrue(unstated > 0);
    assertEquals(unstated, sizes.stream().filter(Cell.Missing.class::isInstance).count());
    assertTrue(sizes.stream().noneMatch(c -> c instanceof Cell.Number n && n.value() == 0));
  }

  @Test
  void everyNameUnderWhichASourceListsAFamilyIsThere() {
    DataTable table = ShippedTables.all(Language.ZH).models();
    for (ModelFamily family : ShippedTables.ATLAS.models()) {
      Cell names = cell(table, row(table, family.id()), "listed_as");
      for (ModelFamily.Listing listing : family.listings()) {
        assertTrue(
            listing.nameAsListed().isBlank()
                || ((Cell.Words) names).text().contains(listing.nameAsListed()));
      }
    }
  }

  @Test
  void everyRowNamesSourcesThatAreListed() {
    for (DataTable table : ShippedTables.every(Language.EN).subList(1, 4)) {
      List<String> listed = table.sources().stream().map(CitedSource::id).toList();
      for (Row row : table.grid().rows()) {
        assertFalse(row.sourceIds().isEmpty(), row.id());
        assertTrue(listed.containsAll(row.sourceIds()), row.id());
      }
      for (int i = 0; i < table.sources().size(); i++) {
        assertEquals(i + 1, table.sources().get(i).number());
      }
    }
  }

  @Test
  void servicesOfCentralEnterprisesBelongToNoProvince() {
    DataTable all = ShippedTables.all(Language.ZH).services();
    assertEquals(1112, all.grid().rows().size());
    long central =
        all.grid().rows().stream()
            .map(row -> cell(all, row, "adcode"))
            .filter(Cell.Missing.class::isInstance)
            .count();
    long known =
        ShippedTables.ATLAS.services().stream().filter(s -> s.province().isEmpty()).count();
    assertEquals(known, central);
    var scope = Scope.all(ShippedTables.AS_OF).within(BEIJING);
    DataTable beijing = ShippedTables.of(scope, Language.ZH).services();
    assertTrue(
        beijing.grid().rows().stream()
            .allMatch(r -> cell(beijing, r, "adcode").equals(Cell.Words.of("110000"))));
  }

  @Test
  void whatWasNotYetKnownIsNotShown() {
    var scope = Scope.all(LocalDate.of(2023, 8, 31));
    DataTable services = ShippedTables.of(scope, Language.EN).services();
    assertEquals(
        ShippedTables.ATLAS.services().stream()
            .filter(s -> s.filed().equals(Period.parse("2023-08-31")))
            .count(),
        services.grid().rows().size());
    DataTable centres = ShippedTables.of(scope, Language.EN).centres();
    assertTrue(
        centres.grid().rows().stream()
            .map(row -> cell(centres, row, "as_of"))
            .noneMatch(c -> c instanceof Cell.Dates d && isLater(d, scope.asOf())));
  }

  private static boolean isLater(Cell.Dates dates, LocalDate day) {
    return dates.periods().getLast().end().isAfter(day);
  }

  @Test
  void aCentreWithoutCapacityOrDateSaysSo() {
    DataTable table = ShippedTables.all(Language.EN).centres();
    assertEquals(79, table.grid().rows().size());
    long unstated =
        ShippedTables.ATLAS.centres().stream().filter(c -> c.capacityPflops().isEmpty()).count();
    assertEquals(
        unstated,
        table.grid().rows().stream()
            .filter(r -> cell(table, r, "capacity") instanceof Cell.Missing)
            .count());
    assertInstanceOf(Cell.Number.class, cell(table, row(table, "bj-cuihu"), "capacity"));
  }

  private static Row row(DataTable table, String id) {
    return table.grid().rows().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
  }

  private static Cell cell(DataTable table, Row row, String columnId) {
    return row.cells().get(table.grid().indexOf(columnId));
  }
}
