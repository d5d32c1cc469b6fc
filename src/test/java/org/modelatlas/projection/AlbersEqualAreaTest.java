package org.modelatlas.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelatlas.geometry.GeoPoint;

class AlbersEqualAreaTest {

  /** Snyder 1987, USGS Professional Paper 1395, p. 292: Clarke 1866, e² = 0.00676866. */
  private static final Projection SNYDER =
      new AlbersEqualArea(new Ellipsoid(6_378_206.4, Math.sqrt(0.00676866)), 29.5, 45.5, 23, -96);

  @Test
  void pointOfSnydersExampleLandsOnHisCoordinates() {
    PlanePoint point = SNYDER.forward(new GeoPoint(-75, 35));
    assertEquals(1_885_472.7, point.xM(), 0.05);
    assertEquals(1_535_925.0, point.yM(), 0.05);
  }

  @Test
  void coordinatesOfSnydersExampleComeBackToHisPoint() {
    GeoPoint place = SNYDER.inverse(new PlanePoint(1_885_472.7, 1_535_925.0));
    assertEquals(-75, place.lonDeg(), 1e-6);
    assertEquals(35, place.latDeg(), 1e-6);
  }

  /**
   * Printed by PROJ 9.1.1 (Debian proj-bin 9.1.1-1+b1): {@code proj -f '%.3f' +proj=aea +lat_1=25
   * +lat_2=47 +lat_0=0 +lon_0=105 +ellps=GRS80}.
   */
  @ParameterizedTest
  @CsvSource({
    "116.40, 39.90, 956439.170, 4343540.014",
    "113.26, 23.13, 850048.633, 2442832.970",
    "87.62, 43.82, -1377003.995, 4850952.831",
    "126.64, 45.75, 1662967.549, 5128161.030",
    "112, 3.5, 866057.453, 373474.958",
    "73.5, 39.5, -2618488.718, 4662309.364",
    "135.0, 48.4, 2200926.875, 5575765.586",
    "105, 0, 0, 0"
  })
  void placesInChinaLandWhereProjPutsThem(double lon, double lat, double x, double y) {
    PlanePoint point = AlbersEqualArea.china().forward(new GeoPoint(lon, lat));
    assertEquals(x, point.xM(), 0.001);
    assertEquals(y, point.yM(), 0.001);
  }

  /**
   * Snyder 1987, p. 291: sphere of radius 1, same parallels and point: x 0.2952720, y 0.2416774.
   */
  @Test
  void sphereOfSnydersExampleIsAnEllipsoidWithoutEccentricity() {
    var sphere = new AlbersEqualArea(new Ellipsoid(1, 0), 29.5, 45.5, 23, -96);
    PlanePoint point = sphere.forward(new GeoPoint(-75, 35));
    assertEquals(0.2952720, point.xM(), 5e-8);
    assertEquals(0.2416774, point.yM(), 5e-8);
    assertEquals(35, sphere.inverse(point).latDeg(), 1e-9);
  }

  @Test
  void polesComeBack() {
    var china = AlbersEqualArea.china();
    for (double lat : new double[] {-90, -89.999, 89.999, 90}) {
      assertEquals(lat, china.inverse(china.forward(new GeoPoint(105, lat))).latDeg(), 1e-5);
    }
  }

  @Test
  void coneThatOpensNorthwardsComesBackToo() {
    var southern = new AlbersEqualArea(Ellipsoid.GRS80, -18, -36, 0, 132);
    GeoPoint place = southern.inverse(southern.forward(new GeoPoint(151.2, -33.9)));
    assertEquals(151.2, place.lonDeg(), 1e-9);
    assertEquals(-33.9, place.latDeg(), 1e-9);
  }

  @Test
  void planeBeyondTheConeHasNoPlace() {
    var china = AlbersEqualArea.china();
    var far = new PlanePoint(0, 3e7);
    assertFalse(china.covers(far));
    assertThrows(IllegalArgumentException.class, () -> china.inverse(far));
    assertTrue(china.covers(china.forward(new GeoPoint(105, 35))));
  }

  @Test
  void packedPositionsAreProjectedOneByOneAndLeftAlone() {
    double[] lonLat = {116.4, 39.9, 113.26, 23.13};
    double[] xy = AlbersEqualArea.china().forward(lonLat);
    PlanePoint second = AlbersEqualArea.china().forward(new GeoPoint(113.26, 23.13));
    assertEquals(4, xy.length);
    assertEquals(second, new PlanePoint(xy[2], xy[3]));
    assertEquals(116.4, lonLat[0]);
  }
}
