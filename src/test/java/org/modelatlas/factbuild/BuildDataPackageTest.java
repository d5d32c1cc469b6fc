package org.modelatlas.factbuild;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelatlas.datapackage.Row;

/** The committed package is what the facts give, and no fact is lost on the way. */
class BuildDataPackageTest {

  private static final Path FACTS = Path.of("src/data/facts");
  private static final Path TEXTS = Path.of("src/data/texts");
  private static final Path PACKAGE = Path.of("resources/data/china-large-models");

  private static List<Row> fact(String table) throws IOException {
    return Facts.rows(FACTS.resolve(table + ".csv"));
  }

  private static List<Row> built(String table) throws IOException {
    return Facts.rows(PACKAGE.resolve(table + ".csv"));
  }

  private static long built(String table, Predicate<Row> which) throws IOException {
    return built(table).stream().filter(which).count();
  }

  @Test
  void buildingAgainGivesTheCommittedBytes() throws IOException {
    var committed = new TreeMap<String, String>();
    try (Stream<Path> files = Files.list(PACKAGE)) {
      for (Path file : files.toList()) {
        committed.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    assertEquals(committed, new TreeMap<>(BuildDataPackage.files(FACTS, TEXTS)));
  }

  @ParameterizedTest
  @CsvSource({
    "regions, regions",
    "sources, sources",
    "places, cities",
    "models, models",
    "model_sources, model_listings",
    "computing_centres, centres",
    "computing_centres_notes, centres",
    "national, national"
  })
  void everyRowOfAFactTableIsARowOfThePackage(String fact, String table) throws IOException {
    assertEquals(fact(fact).size(), built(table).size());
  }

  @Test
  void everyServiceOfBothListsIsARow() throws IOException {
    assertEquals(
        fact("registered_services").size(),
        built("services", row -> row.text("list").equals("main")));
    assertEquals(
        fact("registered_services_handset").size(),
        built("services", row -> row.text("list").equals("handset")));
  }

  @ParameterizedTest
  @CsvSource({
    "compute_capacity, capacity",
    "compute_city, city_capacity",
    "compute_targets, target",
    "racks, racks",
    "compute_index, index_rank"
  })
  void everyStatementOfAFactTableIsAStatement(String fact, String kind) throws IOException {
    assertEquals(fact(fact).size(), built("statements", row -> row.text("kind").equals(kind)));
  }

  @Test
  void otherTalentFiguresAreStatements() throws IOException {
    assertEquals(
        fact("ai_talent").size() + fact("rd_personnel_other").size(),
        built("statements", row -> row.text("kind").equals("talent")));
  }

  @ParameterizedTest
  @CsvSource({
    "population, population",
    "rd_personnel, rd_personnel",
    "rd_researchers, rd_researchers"
  })
  void everyYearlyFigureIsAMeasuredObservation(String fact, String id) throws IOException {
    assertEquals(fact(fact).size(), measured(id));
  }

  @Test
  void productInPatacasIsAStatementAndNotAFigureInYuan() throws IOException {
    long patacas =
        fact("gdp").stream().filter(row -> row.text("unit").equals("million_MOP")).count();
    assertEquals(1, patacas);
    assertEquals(fact("gdp").size() - patacas, measured("gdp"));
    assertEquals(patacas, built("statements", row -> row.text("kind").equals("economy")));
  }

  @Test
  void provinceWideCapacitiesAreObservationsExceptTheOneOfAnotherDefinition() throws IOException {
    assertEquals(
        fact("compute_capacity").size() - 1,
        measured("compute_intelligent") + measured("compute_total"));
    assertEquals(
        0,
        built(
            "observations",
            row ->
                row.text("indicator_id").equals("compute_intelligent")
                    && row.text("adcode").equals("360000")
                    && row.text("status").equals("measured")));
  }

  @Test
  void everyRankingIsATier() throws IOException {
    assertEquals(
        fact("rankings").size(), built("observations", row -> row.text("status").equals("tier")));
  }

  @Test
  void filingsAreExplicitAtEveryDateForEveryRegion() throws IOException {
    long dates = fact("registrations").stream().map(row -> row.text("as_of")).distinct().count();
    assertEquals(31 * dates, measured("filings"));
    assertEquals(3 * dates, built("observations", r -> r.text("status").equals("not_applicable")));
    assertEquals(
        fact("registrations").size(),
        built(
            "observations",
            row ->
                row.text("indicator_id").equals("filings")
                    && row.text("status").equals("measured")
                    && !row.text("value").equals("0")));
  }

  @Test
  void provincesAndCentralEnterprisesMakeTheNationalTotalAtEveryDate() throws IOException {
    Map<String, Integer> sums =
        built("observations").stream()
            .filter(row -> row.text("indicator_id").equals("filings"))
            .filter(row -> row.text("status").equals("measured"))
            .collect(
                Collectors.groupingBy(
                    row -> row.text("period"),
                    Collectors.summingInt(row -> Integer.parseInt(row.text("value")))));
    assertTrue(sums.size() >= 14, sums.toString());
    for (var sum : sums.entrySet()) {
      assertEquals(
          national("cac_filed_total", sum.getKey()),
          sum.getValue() + national("cac_filed_central", sum.getKey()),
          sum.getKey());
    }
  }

  private static int national(String id, String period) throws IOException {
    return fact("national").stream()
        .filter(row -> row.text("figure_id").equals(id) && row.text("as_of").equals(period))
        .mapToInt(row -> Integer.parseInt(row.text("value")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + id + " at " + period));
  }

  @Test
  void numberOfListedServicesAgreesWithTheFilingsOfEachProvinceAtTheEnd() throws IOException {
    Map<String, Long> listed =
        built("services").stream()
            .filter(row -> !row.text("adcode").isBlank())
            .collect(Collectors.groupingBy(row -> row.text("adcode"), Collectors.counting()));
    for (Row fact : fact("registrations")) {
      if (fact.text("as_of").equals("2026-08-31")) {
        String adcode = fact.text("province_adcode");
        assertEquals(fact.text("registered_services"), listed.remove(adcode).toString(), adcode);
      }
    }
    assertEquals(Map.of(), listed);
  }

  private static long measured(String id) throws IOException {
    return built(
        "observations",
        row -> row.text("indicator_id").equals(id) && row.text("status").equals("measured"));
  }
}
