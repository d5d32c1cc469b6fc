package org.modelatlas.datapackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.ModelFamily;
import org.modelatlas.dataset.Period;
import org.modelatlas.dataset.Reading;
import org.modelatlas.dataset.Statement;
import org.modelatlas.problem.DataProblemException;

/** What the shipped package says, checked against the facts or what their README promises. */
class ShippedPackageTest {

  private static final LocalDate LATE = LocalDate.of(2026, 11, 23);
  private static final Adcode BEIJING = new Adcode("110000");
  private static final Adcode HEBEI = new Adcode("130000");
  private static final Adcode JIANGXI = new Adcode("360000");
  private static final Adcode GUANGDONG = new Adcode("440000");
  private static final Adcode TAIWAN = new Adcode("710000");
  private static final Adcode HONG_KONG = new Adcode("810000");
  private static final Adcode MACAO = new Adcode("820000");

  private static Atlas atlas;
  private static Figures figures;

  @BeforeAll
  static void readOnce() throws DataProblemException {
    atlas = DataPackageReader.readShipped();
    figures = new Figures(atlas);
  }

  private static FigureTable newest(String id) {
    return figures.at(atlas.indicator(id), LATE);
  }

  private static int valued(String id) {
    return (int) newest(id).figures().stream().filter(f -> f.value().isPresent()).count();
  }

  @Test
  void shippedPackageHasNoProblemAtAll() {
    Path folder = Path.of("resources/data/china-large-models");
    assertEquals(List.of(), DataPackageReader.validate(folder).kept());
  }

  /** Counted in the text of the facts themselves: the code stands between two commas. */
  private static long familiesInFacts(Adcode province) throws IOException {
    try (var lines = Files.lines(Path.of("src/data/facts/models.csv"))) {
      return lines.filter(line -> line.contains("," + province.code() + ",")).count();
    }
  }

  @Test
  void catalogueHas304FamiliesAndTheMapCountsEachOnce() {
    assertEquals(304, atlas.models().size());
    double sum =
        newest("models").figures().stream().mapToDouble(f -> f.value().getAsDouble()).sum();
    assertEquals(304, sum);
  }

  @Test
  void countsOfBeijingAndGuangdongAreThoseOfTheFacts() throws IOException {
    var index = new AtlasIndex(atlas);
    for (Adcode province : List.of(BEIJING, GUANGDONG)) {
      long expected = familiesInFacts(province);
      assertTrue(expected > 0);
      assertEquals(expected, newest("models").figure(province).value().getAsDouble());
      assertEquals(expected, index.models(province).size());
    }
    assertEquals(OptionalInt.of(1), newest("models").rank(BEIJING));
    assertEquals(OptionalInt.of(2), newest("models").rank(GUANGDONG));
  }

  @ParameterizedTest
  @CsvSource({
    "cn_models_1b, 79",
    "regions_with_models, 14",
    "models_beijing, 38",
    "models_guangdong, 20"
  })
  void figuresOfThe2023ReportAreThere(String id, double value) {
    var national = new AtlasIndex(atlas).national(id);
    assertEquals(1, national.size());
    assertEquals(value, national.getFirst().value());
    assertEquals("paper-2023", national.getFirst().sourceId());
  }

  @Test
  void hebeiHasNoFamilyAndFiledServices() {
    assertEquals(0, newest("models").figure(HEBEI).value().getAsDouble());
    assertTrue(newest("filings").figure(HEBEI).value().getAsDouble() >= 24);
  }

  @Test
  void listedServicesAgreeWithTheFilings() {
    var index = new AtlasIndex(atlas);
    for (Figure figure : newest("filings").figures()) {
      int listed = index.services(figure.region()).size();
      assertEquals(listed, figure.value().orElse(0), figure.region().code());
    }
    assertEquals(1105 + 7, atlas.services().size());
    assertEquals(
        index.national("cac_filed_central", LATE).orElseThrow().value(),
        index.centralServices().size());
  }

  @Test
  void filingsDoNotApplyOutsideTheMainland() {
    for (Adcode region : List.of(TAIWAN, HONG_KONG, MACAO)) {
      for (String id : List.of("filings", "filings_per_million")) {
        assertInstanceOf(Reading.NotApplicable.class, newest(id).figure(region).reading());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "models, 34",
    "filings, 31",
    "filings_per_million, 31",
    "talent_density, 31",
    "researcher_density, 31",
    "compute_intelligent, 8",
    "centres, 33",
    "gdp_per_head, 31",
    "population, 34"
  })
  void indicatorsCoverTheUnitsTheyAreSaidTo(String id, int units) {
    assertEquals(units, valued(id));
  }

  @Test
  void nationStandsBesideDensityAndNeverBesideComputing() {
    assertEquals(
        List.of(Period.parse("2023")), newest("talent_density").nation().orElseThrow().periods());
    for (String id : List.of("compute_intelligent", "compute_total", "centres")) {
      assertTrue(newest(id).nation().isEmpty());
      assertEquals(0, newest(id).ranked());
    }
  }

  /** 1,202,365 person-years and 127.06 million residents, as the facts have them for 2023. */
  @Test
  void densityIsPersonYearsPerTenThousandResidentsOfOneYear() throws IOException {
    double personnel = fact("rd_personnel", "440000,2023,");
    double tenThousands = fact("population", "440000,2023,");
    assertEquals(
        personnel / tenThousands,
        newest("talent_density").figure(GUANGDONG).value().getAsDouble(),
        1e-9);
  }

  private static double fact(String table, String start) throws IOException {
    try (var lines = Files.lines(Path.of("src/data/facts/" + table + ".csv"))) {
      String line = lines.filter(l -> l.startsWith(start)).findFirst().orElseThrow();
      return Double.parseDouble(line.substring(start.length()).split(",")[0]);
    }
  }

  @Test
  void figuresOfAnotherDefinitionSayWhyTheyAreNotOfTheIndicator() {
    var jiangxi =
        assertInstanceOf(
            Reading.NotReported.class, newest("compute_intelligent").figure(JIANGXI).reading());
    assertTrue(jiangxi.reason().en().contains("another definition"));
    assertEquals(
        1155,
        new AtlasIndex(atlas).statements(JIANGXI, Statement.Kind.CAPACITY).getFirst().value());
    assertInstanceOf(Reading.NotReported.class, newest("gdp_per_head").figure(MACAO).reading());
    assertInstanceOf(
        Reading.NotReported.class, newest("talent_density").figure(HONG_KONG).reading());
  }

  @Test
  void onlyBeijingAndGuangdongHaveAPlaceByNumberOfModels() {
    for (Figure figure : newest("tier_model_count").figures()) {
      boolean named = Set.of(BEIJING, GUANGDONG).contains(figure.region());
      assertEquals(named, figure.reading() instanceof Reading.Tier, figure.region().code());
    }
    Figure leader = newest("tier_model_count_leaders").figure(BEIJING);
    assertEquals(OptionalInt.empty(), ((Reading.Tier) leader.reading()).rank());
  }

  @Test
  void catalogueEndsInFebruary2025() {
    assertEquals(
        2, figures.coverageEnd(atlas.indicator("models")).orElseThrow().end().getMonthValue());
    assertEquals(2025, figures.coverageEnd(atlas.indicator("models")).orElseThrow().year());
  }

  @Test
  void placesThatRowsNameHaveAPoint() {
    var cities = new TreeSet<String>();
    atlas.centres().forEach(centre -> cities.add(centre.city().zh()));
    atlas.models().stream().map(ModelFamily::city).map(city -> city.zh()).forEach(cities::add);
    cities.remove("");
    cities.removeAll(atlas.cities().keySet());
    assertEquals(Set.of(), cities);
  }

  @Test
  void everyFigureWithAValueHasASource() {
    for (var indicator : atlas.indicators().values()) {
      for (Figure figure : figures.at(indicator, LATE).figures()) {
        boolean zeroFamilies = figure.value().equals(OptionalDouble.of(0));
        assertTrue(
            figure.value().isEmpty() || zeroFamilies || !figure.sourceIds().isEmpty(),
            figure::toString);
      }
    }
  }
}
