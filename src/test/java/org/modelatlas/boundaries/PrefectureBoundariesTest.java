package org.modelatlas.boundaries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.modelatlas.boundaries.BoundaryFile.Feature;

class PrefectureBoundariesTest {

  static final List<Feature> PROVINCES = BoundaryFile.provinces("detail").features();

  private static final Set<String> KINDS = Set.of("official", "customary", "pinyin");

  @ParameterizedTest
  @FieldSource("PROVINCES")
  void prefecturesFillTheirProvinceAndNothingElse(Feature province) {
    var file = BoundaryFile.prefectures(province.id());

    Geometry union = CoverageUnion.union(file.coverage());

    assertTrue(union.equalsTopo(province.geometry()), province.id());
  }

  @ParameterizedTest
  @FieldSource("PROVINCES")
  void everyPrefectureLiesInItsProvince(Feature province) {
    for (var prefecture : BoundaryFile.prefectures(province.id()).features()) {
      double inside = prefecture.geometry().intersection(province.geometry()).getArea();
      assertTrue(inside >= 0.999 * prefecture.geometry().getArea(), prefecture.id());
    }
  }

  @ParameterizedTest
  @FieldSource("PROVINCES")
  void everyPrefectureIsNamedAndCodedInItsProvince(Feature province) {
    var file = BoundaryFile.prefectures(province.id());

    assertEquals(file.ids().stream().sorted().toList(), file.ids());
    assertEquals(province.id(), file.metadata().path("province").asText());
    for (var prefecture : file.features()) {
      assertTrue(prefecture.id().matches(province.id().substring(0, 2) + "\\d{4}"));
      assertEquals(province.id(), prefecture.text("province"));
      assertFalse(prefecture.text("name_zh").isBlank());
      assertFalse(prefecture.text("name_en").isBlank());
      assertTrue(KINDS.contains(prefecture.text("name_en_kind")), prefecture.id());
      assertTrue(prefecture.text("pinyin").matches("[a-z]+"), prefecture.text("pinyin"));
    }
  }

  @Test
  void everyCodeStandsForOnePrefecture() {
    var seen = new HashSet<String>();
    for (var province : PROVINCES) {
      for (String id : BoundaryFile.prefectures(province.id()).ids()) {
        assertTrue(seen.add(id), id);
      }
    }
  }

  @Test
  void laterMergersAndNamesAreApplied() {
    assertFalse(BoundaryFile.prefectures("370000").ids().contains("371200"));
    assertEquals("那曲市", named("540000", "540600"));
    assertEquals("哈密市", named("650000", "650500"));
    assertEquals("崇明区", named("310000", "310151"));
    assertEquals("梁平区", named("500000", "500155"));
  }

  @Test
  void everyPrefectureOfAPlaceIsFound() {
    for (var place : Tables.read(Tables.FACTS.resolve("places.csv"))) {
      String code = place.get("prefecture_adcode");
      if (code.equals(place.get("province_adcode"))) {
        continue;
      }
      var found =
          BoundaryFile.prefectures(place.get("province_adcode")).features().stream()
              .filter(unit -> unit.id().equals(code) || unit.text("former_id").equals(code))
              .toList();
      assertEquals(1, found.size(), place.get("place_zh"));
    }
  }

  @Test
  void readingsThatADictionaryOftenMissesAreRight() {
    assertEquals("Lu’an", english("340000", "341500"));
    assertEquals("Bengbu", english("340000", "340300"));
    assertEquals("Lishui", english("330000", "331100"));
    assertEquals("Leshan", english("510000", "511100"));
    assertEquals("Minhang", english("310000", "310112"));
    assertEquals("Fengdu", english("500000", "500230"));
    assertEquals("Kashgar", english("650000", "653100"));
  }

  private static String named(String province, String code) {
    return unit(province, code).text("name_zh");
  }

  private static String english(String province, String code) {
    return unit(province, code).text("name_en");
  }

  private static Feature unit(String province, String code) {
    return BoundaryFile.prefectures(province).features().stream()
        .filter(unit -> unit.id().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
