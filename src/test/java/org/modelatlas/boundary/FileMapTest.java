package org.modelatlas.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.ATLAS;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelatlas.geojson.GeoJsonReader;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.i18n.Language;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.projection.AlbersEqualArea;
import org.modelatlas.projection.PlanePoint;
import org.modelatlas.projection.Projection;
import org.modelatlas.sheet.MapLevel;
import org.modelatlas.sheet.RegionOutline;

class FileMapTest {

  private static final Projection PLANE = AlbersEqualArea.china();
  private static final String WEST = "[[[110,30],[112,30],[112,32],[110,32],[110,30]]]";
  private static final String EAST = "[[[112,30],[114,30],[114,32],[112,32],[112,30]]]";

  private static String feature(String head, String properties, String rings) {
    return "{\"type\":\"Feature\"%s,\"properties\":{%s},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":%s}}"
        .formatted(head, properties, rings);
  }

  private static FileMap open(Executor background, Runnable whenFiner, String... features)
      throws DataProblemException {
    String text =
        "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    var file = GeoJsonReader.read("own.geojson", text.getBytes(StandardCharsets.UTF_8));
    return new FileMap(
        file, new FileCredit("own.geojson", Optional.empty()), PLANE, ATLAS, background, whenFiner);
  }

  private static List<RegionOutline> regions(String... features) throws DataProblemException {
    return open(Runnable::run, () -> {}, features).level(1000).regions();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",\"id\":\"440000\" | \"name\":\"x\"",
        ",\"id\":440000 | \"name\":\"x\"",
        ",\"id\":7 | \"adcode\":440000",
        ",\"id\":\"7\" | \"adcode\":\"440000\"",
        "'' | \"name\":\"广东省\"",
        "'' | \"name\":\"广东\"",
        "'' | \"NAME\":\"Guangdong\"",
        "'' | \"name_en\":\"Guangdong\""
      })
  void regionIsKnownByCodeOrByAnyOfItsNames(String head, String properties)
      throws DataProblemException {
    assertEquals("440000", regions(feature(head, properties, WEST)).getFirst().id());
  }

  @Test
  void shortEnglishNameOfAnAutonomousRegionIsKnown() throws DataProblemException {
    assertEquals("450000", regions(feature("", "\"name\":\"Guangxi\"", WEST)).getFirst().id());
  }

  /** 海南 is also a Tibetan prefecture of Qinghai, 632500. */
  @Test
  void prefectureThatBearsTheNameOfAProvinceIsNotTheProvince() throws DataProblemException {
    var outline = regions(feature("", "\"adcode\":632500,\"name\":\"海南\"", WEST)).getFirst();
    assertEquals("632500", outline.id());
  }

  @Test
  void featureWithoutCodeOrNameHasAnIdOfItsOwn() throws DataProblemException {
    var regions = regions(feature("", "", WEST), feature("", "", EAST));
    assertTrue(!regions.get(0).id().isEmpty() && !regions.get(0).id().equals(regions.get(1).id()));
  }

  @Test
  void commonBorderIsOneLineBetweenTwo() throws DataProblemException {
    MapLevel level =
        open(Runnable::run, () -> {}, feature("", "", WEST), feature("", "", EAST)).level(1000);
    assertEquals(1, level.borders().size());
    assertEquals(0, level.borders().getFirst().first());
    assertEquals(1, level.borders().getFirst().second());
    assertTrue(level.outer().stream().allMatch(path -> path.second() < 0));
  }

  @Test
  void labelStandsWhereTheFilePutsIt() throws DataProblemException {
    var given = regions(feature("", "\"centroid\":[111.5,30.25]", WEST)).getFirst();
    assertEquals(PLANE.forward(new GeoPoint(111.5, 30.25)), given.labelM());
    var nonsense = regions(feature("", "\"center\":[111.5,\"x\"]", WEST)).getFirst();
    PlanePoint middle = PLANE.forward(new GeoPoint(111, 31));
    assertEquals(middle.xM(), nonsense.labelM().xM(), 600, "within the thinning");
    assertEquals(middle.yM(), nonsense.labelM().yM(), 600);
  }

  @Test
  void everythingIsInsideWhatTheMapFits() throws DataProblemException {
    var map = open(Runnable::run, () -> {}, feature("", "", WEST), feature("", "", EAST));
    var corner = PLANE.forward(new GeoPoint(114, 32));
    var fit = map.fitBoundsM();
    assertTrue(fit.contains(corner.xM() - 3_000, corner.yM() - 3_000));
    assertTrue(map.inset().isEmpty());
    assertTrue(map.credit().in(Language.ZH).contains("own.geojson"));
  }

  @Test
  void fileWithoutAreasStillHasSomethingToFit() throws DataProblemException {
    var fit = open(Runnable::run, () -> {}).fitBoundsM();
    assertTrue(fit.width() > 0 && fit.height() > 0);
  }

  @Test
  void finerLevelComesFromTheBackgroundAndTheNearestStandsInUntilThen()
      throws DataProblemException {
    var waiting = new ArrayList<Runnable>();
    var told = new ArrayList<String>();
    var map = open(waiting::add, () -> told.add("finer"), feature("", "", WEST));
    MapLevel first = map.level(4_000);
    assertTrue(waiting.isEmpty(), "the first level is made at once");
    assertSame(first, map.level(500));
    assertSame(first, map.level(500));
    assertEquals(1, waiting.size(), "asked for once");
    waiting.getFirst().run();
    assertEquals(List.of("finer"), told);
    assertNotSame(first, map.level(500));
  }
}
