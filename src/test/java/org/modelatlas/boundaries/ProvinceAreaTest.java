package org.modelatlas.boundaries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class ProvinceAreaTest {

  static final List<String> LEVELS = BoundaryFile.LEVELS;
  private static final double TOLERANCE = 0.04;

  /** Where the source or the official figure measures something else, with the reason. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "310000", "the official land area leaves out the water of the Yangtze estuary",
          "460000", "the source draws the reefs of Sansha, the official figure is land",
          "640000", "66,400 km² is the usual figure; the boundary encloses 51,950 km²",
          "810000", "the source draws bays and reservoirs inside the districts",
          "820000", "the source draws the water between the islands inside the parishes");

  @ParameterizedTest
  @FieldSource("LEVELS")
  void areasAgreeWithTheOfficialOnes(String level) {
    Map<String, Double> official = officialAreasKm2();
    for (var unit : BoundaryFile.provinces(level).features()) {
      double off = areaKm2(unit.geometry()) / official.get(unit.id()) - 1;
      boolean agrees = Math.abs(off) < TOLERANCE;
      assertTrue(
          agrees || EXCEPTIONS.containsKey(unit.id()), () -> unit.id() + " is off by " + off);
    }
  }

  @Test
  void everyExceptionIsNeeded() {
    Map<String, Double> official = officialAreasKm2();
    for (var unit : BoundaryFile.provinces("detail").features()) {
      if (EXCEPTIONS.containsKey(unit.id())) {
        double off = areaKm2(unit.geometry()) / official.get(unit.id()) - 1;
        assertTrue(Math.abs(off) >= TOLERANCE, unit.id() + " is off by " + off);
      }
    }
  }

  @Test
  void everyOfficialAreaNamesItsSource() {
    var rows = Tables.read(Path.of("src", "test", "resources", "boundaries", "official-areas.csv"));
    assertEquals(34, rows.size());
    for (var row : rows) {
      assertFalse(row.get("title").isBlank() || row.get("publisher").isBlank(), row.toString());
      assertFalse(row.get("date").isBlank(), row.toString());
    }
  }

  /**
   * Moritz (1980), Geodetic Reference System 1980: the sphere of equal area has R = 6371007.1809 m.
   */
  @Test
  void theWholeEarthHasItsPublishedArea() {
    Geometry earth = new GeometryFactory().toGeometry(new Envelope(-180, 180, -90, 90));
    assertEquals(4 * Math.PI * Math.pow(6371.0071809, 2), areaKm2(earth), 10);
  }

  private static Map<String, Double> officialAreasKm2() {
    return Tables.read(Path.of("src", "test", "resources", "boundaries", "official-areas.csv"))
        .stream()
        .collect(
            Collectors.toMap(row -> row.get("adcode"), row -> Double.valueOf(row.get("area_km2"))));
  }

  /** Area in Lambert's cylindrical equal-area projection of GRS 80 (Snyder 1987, p. 81). */
  private static double areaKm2(Geometry degrees) {
    Geometry plane = degrees.copy();
    plane.apply((CoordinateFilter) ProvinceAreaTest::toPlane);
    return plane.getArea();
  }

  private static void toPlane(Coordinate at) {
    double semiMajorKm = 6378.137;
    double e = Math.sqrt(0.00669438002290);
    double s = e * Math.sin(Math.toRadians(at.y));
    double log = Math.log((1 - s) / (1 + s)) / (2 * e);
    double q = (1 - e * e) * (s / e / (1 - s * s) - log);
    at.setX(semiMajorKm * Math.toRadians(at.x));
    at.setY(semiMajorKm * q / 2);
  }
}
