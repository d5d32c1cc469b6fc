package org.modelatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.AS_OF;
import static org.modelatlas.testing.ShippedSheets.ATLAS;
import static org.modelatlas.testing.ShippedSheets.FIGURES;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures by city against those of the province, for every province under random filters. */
class CityTablePropertyTest {

  private static final Indicator MODELS = ATLAS.indicator("models");

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 40);
  }

  private static ModelFilter filter(Random random) {
    var filter = ModelFilter.NONE;
    for (Facet facet : List.of(Facet.OPENNESS, Facet.MODALITY, Facet.DEVELOPER_KIND)) {
      var keys =
          ATLAS.models().stream().flatMap(f -> facet.keys(f).stream()).distinct().sorted().toList();
      if (random.nextInt(3) == 0) {
        filter = filter.with(facet, FacetChoice.only(keys.get(random.nextInt(keys.size()))));
      }
    }
    return filter;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void citiesAndThoseWithoutAreTheProvince(long seed) {
    var random = new Random(seed);
    var filter = filter(random);
    var asOf = LocalDate.of(2020 + random.nextInt(7), 1 + random.nextInt(12), 1);
    for (Adcode province : ATLAS.regions().keySet()) {
      double whole = FIGURES.at(MODELS, asOf, filter).figure(province).value().orElseThrow();
      CityTable table = FIGURES.cities(MODELS, province, asOf, filter);
      CityCatalogue cities = table.cities();
      assertEquals(whole, table.whole().value().orElseThrow());
      var seen = new HashSet<>(cities.withoutCity());
      int counted = seen.size();
      for (Adcode prefecture : cities.prefectures()) {
        assertEquals(province, prefecture.province());
        seen.addAll(cities.families(prefecture));
        counted += cities.families(prefecture).size();
        double figure =
            table
                .figure(prefecture)
                .flatMap(f -> f.value().stream().boxed().findFirst())
                .orElse(whole - cities.withoutCity().size());
        assertEquals(figure, cities.families(prefecture).size());
      }
      assertEquals(whole, counted, province.code());
      assertEquals(whole, seen.size(), province.code());
    }
  }

  /** What is missing in part of the cities or as a whole is no change of zero. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void changesOfCitiesAndOfTheRestAreThatOfTheProvince(long seed) {
    var random = new Random(seed);
    var filter = filter(random);
    var from = LocalDate.of(2020 + random.nextInt(3), 1 + random.nextInt(12), 1);
    var change = Changes.of(MODELS, from, ChangeMeasure.ABSOLUTE);
    var asOf = from.plusDays(random.nextInt(1500));
    for (Adcode province : ATLAS.regions().keySet()) {
      CityTable table = FIGURES.cities(change, province, asOf, filter);
      if (!table.isWhole()) {
        double sum =
            Stream.concat(table.figures().stream(), table.withoutCity().stream())
                .mapToDouble(figure -> figure.value().orElseThrow())
                .sum();
        assertEquals(table.whole().value().orElseThrow(), sum, province.code());
      }
    }
  }

  @Test
  void aPrefectureWithoutAFamilyIsAMeasuredZero() {
    var table = FIGURES.cities(MODELS, new Adcode("440000"), AS_OF, ModelFilter.NONE);
    assertEquals(
        new Reading.Measured(0), table.figure(new Adcode("440900")).orElseThrow().reading());
    assertEquals(2, table.cities().withoutCity().size());
  }

  @Test
  void municipalitiesAndSpecialRegionsAreOneCity() {
    var oneCity =
        ATLAS.regions().keySet().stream()
            .filter(p -> FIGURES.cityCatalogue(p, AS_OF, ModelFilter.NONE).isOneCity())
            .map(Adcode::code)
            .toList();
    assertEquals(
        List.of("110000", "120000", "310000", "500000", "710000", "810000", "820000"), oneCity);
    var beijing = FIGURES.cities(MODELS, new Adcode("110000"), AS_OF, ModelFilter.NONE);
    assertEquals(Optional.empty(), beijing.figure(new Adcode("110108")));
    assertEquals(110, beijing.figures().getFirst().value().orElseThrow());
  }

  @Test
  void figuresOfWholeProvincesAreNoneOfTheirCities() {
    for (String id : List.of("filings", "talent_density", "gdp_per_head", "compute_total")) {
      var table =
          FIGURES.cities(ATLAS.indicator(id), new Adcode("440000"), AS_OF, ModelFilter.NONE);
      assertEquals(Optional.empty(), table.figure(new Adcode("440300")));
      assertTrue(table.figures().isEmpty());
    }
  }
}
