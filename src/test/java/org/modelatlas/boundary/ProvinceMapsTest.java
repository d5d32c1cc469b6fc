package org.modelatlas.boundary;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.ATLAS;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.City;
import org.modelatlas.geometry.Bounds;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.projection.PlanePoint;
import org.modelatlas.sheet.MapGeometry;
import org.modelatlas.sheet.MapLevel;
import org.modelatlas.sheet.RegionOutline;

class ProvinceMapsTest {

  private static final double NEAR_M_PER_PT = 30;
  private static final Set<String> COASTAL =
      Set.of("12", "21", "31", "32", "33", "35", "37", "44", "45", "46", "71", "81", "82");
  private static final Adcode HAINAN = new Adcode("460000");

  private static final ProvinceMaps MAPS = new ProvinceMaps(ATLAS, Runnable::run, () -> {});

  static Stream<Adcode> provinces() {
    return ATLAS.regions().keySet().stream();
  }

  private MapGeometry map(Adcode province) {
    return MAPS.of(province).orElseThrow();
  }

  private static Set<String> ids(List<RegionOutline> outlines) {
    return outlines.stream().map(RegionOutline::id).collect(Collectors.toSet());
  }

  private static int polygons(MapLevel level) {
    return level.regions().stream().mapToInt(r -> r.shapeM().polygons().size()).sum();
  }

  /** The map as it is drawn when the whole of it is seen. */
  private static MapLevel fitted(MapGeometry map) {
    return map.level(map.fitBoundsM().width() / 700);
  }

  @ParameterizedTest
  @MethodSource("provinces")
  void everyProvinceIsWholeAndNamedAsTheDataDoes(Adcode province) {
    MapGeometry map = map(province);
    MapLevel level = fitted(map);
    assertAll(
        () -> assertTrue(ids(level.regions()).containsAll(citiesOfTheData(province))),
        () -> assertOthersLieAround(province, level),
        () -> assertEquals(0, turnDeg(map), 1, "north is up"),
        () -> assertNoIslandVanishes(province, map.level(NEAR_M_PER_PT), level));
  }

  private static Set<String> citiesOfTheData(Adcode province) {
    return ATLAS.cities().values().stream()
        .filter(city -> city.province().equals(province))
        .map(City::prefecture)
        .filter(code -> !code.equals(province))
        .map(Adcode::code)
        .collect(Collectors.toSet());
  }

  private static void assertOthersLieAround(Adcode province, MapLevel level) {
    Set<String> others = ids(level.around().areas());
    assertEquals(33, others.size());
    assertFalse(others.contains(province.code()));
    assertTrue(ids(level.regions()).stream().noneMatch(others::contains));
    assertTrue(level.borders().stream().allMatch(line -> isOf(line, level)));
  }

  private static boolean isOf(MapLevel.Path line, MapLevel level) {
    int count = level.regions().size();
    return line.first() < count && line.second() >= 0 && line.second() < count;
  }

  private static double turnDeg(MapGeometry map) {
    var bounds = map.fitBoundsM();
    var south = new PlanePoint(bounds.centreX(), bounds.centreY());
    GeoPoint place = map.projection().inverse(south);
    var north = map.projection().forward(new GeoPoint(place.lonDeg(), place.latDeg() + 0.1));
    return Math.toDegrees(Math.atan2(north.xM() - south.xM(), north.yM() - south.yM()));
  }

  /** A map that stands still shows each island that the outlines have; small exclaves may go. */
  private static void assertNoIslandVanishes(Adcode province, MapLevel near, MapLevel fitted) {
    if (COASTAL.contains(province.code().substring(0, 2))) {
      assertEquals(polygons(near), polygons(fitted), "islands");
    }
  }

  @Test
  void onlyHainanHasTheInset() {
    var withInset = provinces().filter(province -> map(province).inset().isPresent()).toList();
    assertEquals(List.of(HAINAN), withInset);
  }

  /** The island is some 290 km long and 210 km from north to south. */
  @Test
  void hainanIsFittedToTheIslandBeforeAndAfterItsPrefecturesAreKnown() {
    var hainan = new ProvinceMaps(ATLAS, Runnable::run, () -> {}).of(HAINAN).orElseThrow();
    assertIsTheIsland(hainan.fitBoundsM());
    fitted(hainan);
    assertIsTheIsland(hainan.fitBoundsM());
  }

  private static void assertIsTheIsland(Bounds fit) {
    assertEquals(290_000, fit.width(), 40_000);
    assertEquals(210_000, fit.height(), 40_000);
  }

  @Test
  void diaoyuDaoIsOnTheMapOfTaiwan() {
    var map = map(new Adcode("710000"));
    var place = map.projection().forward(new GeoPoint(123.47, 25.74));
    assertTrue(map.fitBoundsM().contains(place.xM(), place.yM()));
  }

  @Test
  void prefecturesComeInTheBackground() {
    var waiting = new ArrayDeque<Runnable>();
    var told = new ArrayDeque<String>();
    var later = new ProvinceMaps(ATLAS, waiting::add, () -> told.add("finer"));
    var guangdong = later.of(new Adcode("440000")).orElseThrow();
    assertTrue(waiting.isEmpty());
    assertEquals(Set.of("440000"), ids(fitted(guangdong).regions()));
    assertEquals(33, fitted(guangdong).around().areas().size());
    while (!waiting.isEmpty()) {
      waiting.poll().run();
    }
    assertEquals(21, fitted(guangdong).regions().size());
    assertEquals(1, told.size());
  }

  @Test
  void namesStandInBothLanguages() {
    RegionOutline shenzhen =
        fitted(map(new Adcode("440000"))).regions().stream()
            .filter(outline -> outline.id().equals("440300"))
            .findFirst()
            .orElseThrow();
    assertEquals(new LocalText("深圳市", "Shenzhen"), shenzhen.name());
    assertEquals(new LocalText("深圳", "Shenzhen"), shenzhen.shortName());
  }

  @Test
  void aPrefectureWithANewCodeGoesByTheOneOfTheData() {
    Set<String> xinjiang = ids(fitted(map(new Adcode("650000"))).regions());
    assertTrue(xinjiang.contains("652200"));
    assertFalse(xinjiang.contains("650500"));
  }

  @Test
  void whatIsNoProvinceHasNoMap() {
    assertTrue(MAPS.of(new Adcode("440300")).isEmpty());
  }
}
