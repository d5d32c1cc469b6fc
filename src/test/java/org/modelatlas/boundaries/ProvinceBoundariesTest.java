package org.modelatlas.boundaries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.coverage.CoverageGapFinder;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

class ProvinceBoundariesTest {

  static final List<String> LEVELS = BoundaryFile.LEVELS;
  static final List<Path> FILES = BoundaryFile.polygonFiles();

  /** About 100 m, a cell of the source's grid. */
  private static final double SLIVER_DEG = 0.001;

  @ParameterizedTest
  @FieldSource("LEVELS")
  void everyLevelHasThe34ProvincialUnitsWithTheirNames(String level) {
    var regions = Tables.read(Tables.FACTS.resolve("regions.csv"));
    var file = BoundaryFile.provinces(level);

    assertEquals(34, regions.size());
    assertEquals(regions.stream().map(row -> row.get("adcode")).sorted().toList(), file.ids());
    for (var row : regions) {
      var unit = file.features().get(file.ids().indexOf(row.get("adcode")));
      for (String name : List.of("name_zh", "short_zh", "name_en", "pinyin")) {
        assertEquals(row.get(name), unit.text(name));
      }
    }
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void neighboursMeetWithoutOverlapOrSliver(Path path) {
    Geometry[] coverage = BoundaryFile.read(path).coverage();

    Geometry[] errors = CoverageValidator.validate(coverage, SLIVER_DEG);

    assertFalse(CoverageValidator.hasInvalidResult(errors), () -> Arrays.toString(errors));
    assertTrue(CoverageGapFinder.findGaps(coverage, SLIVER_DEG).isEmpty());
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void everyPolygonIsValid(Path path) {
    for (var feature : BoundaryFile.read(path).features()) {
      assertTrue(feature.geometry().isValid(), feature.id());
    }
  }

  @ParameterizedTest
  @FieldSource("LEVELS")
  void nothingInsideTheCountryBelongsToNoProvince(String level) {
    Geometry country = CoverageUnion.union(BoundaryFile.provinces(level).coverage());
    for (int i = 0; i < country.getNumGeometries(); i++) {
      assertEquals(0, ((Polygon) country.getGeometryN(i)).getNumInteriorRing());
    }
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void outerRingsRunCounterClockwiseAndHolesClockwise(Path path) {
    for (var feature : BoundaryFile.read(path).features()) {
      for (Polygon polygon : feature.polygons()) {
        assertTrue(counterClockwise(polygon.getExteriorRing()), feature.id());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
          assertFalse(counterClockwise(polygon.getInteriorRingN(i)), feature.id());
        }
      }
    }
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void theNameStandsInsideTheLargestPolygonWhichComesFirst(Path path) {
    for (var feature : BoundaryFile.read(path).features()) {
      assertTrue(feature.polygons().getFirst().contains(feature.label()), feature.id());
    }
  }

  @ParameterizedTest
  @FieldSource("LEVELS")
  void wellKnownPlacesLieInTheirProvince(String level) {
    var places =
        Map.of(
            "130000", new double[] {117.0, 39.9}, // Hebei between Beijing and Tianjin
            "310000", new double[] {121.5, 31.68}, // Chongming
            "350000", new double[] {118.42, 24.46}, // Kinmen
            "460000", new double[] {112.34, 16.835}, // Yongxing Island
            "710000", new double[] {119.6, 23.57}, // Penghu
            "810000", new double[] {113.95, 22.26}, // Lantau
            "820000", new double[] {113.545, 22.2}); // Macao peninsula
    for (var unit : BoundaryFile.provinces(level).features()) {
      double[] at = places.getOrDefault(unit.id(), new double[0]);
      assertTrue(at.length == 0 || unit.geometry().contains(point(at)), level + " " + unit.id());
    }
  }

  @Test
  void diaoyuDaoAndSanshaAreThereAtEveryLevel() {
    for (String level : LEVELS) {
      var file = BoundaryFile.provinces(level);
      var taiwan = file.features().get(file.ids().indexOf("710000")).geometry();
      var hainan = file.features().get(file.ids().indexOf("460000")).geometry();
      assertTrue(taiwan.isWithinDistance(point(123.476, 25.744), 0.02), level);
      assertTrue(hainan.getEnvelopeInternal().getMinY() < 4.5, level);
    }
  }

  private static Geometry point(double... lonLat) {
    return new GeometryFactory().createPoint(new Coordinate(lonLat[0], lonLat[1]));
  }

  private static boolean counterClockwise(LinearRing ring) {
    return Orientation.isCCW(ring.getCoordinateSequence());
  }
}
