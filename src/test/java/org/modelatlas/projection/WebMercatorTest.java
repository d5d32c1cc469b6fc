package org.modelatlas.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.modelatlas.geometry.GeoPoint;

class WebMercatorTest {

  private final WebMercator mercator = new WebMercator();

  /** IOGP Guidance Note 7-2, example of Popular Visualisation Pseudo-Mercator (method 1024). */
  private static final GeoPoint EXAMPLE =
      new GeoPoint(-(100 + 20 / 60.0), 24 + 22 / 60.0 + 54.433 / 3600);

  @Test
  void exampleOfTheGuidanceNoteLandsOnItsCoordinates() {
    PlanePoint point = mercator.forward(EXAMPLE);
    assertEquals(-11_169_055.58, point.xM(), 0.005);
    assertEquals(2_800_000.00, point.yM(), 0.02);
  }

  @Test
  void coordinatesOfTheGuidanceNoteComeBackToItsExample() {
    GeoPoint place = mercator.inverse(new PlanePoint(-11_169_055.58, 2_800_000.00));
    assertEquals(EXAMPLE.lonDeg(), place.lonDeg(), 1e-7);
    assertEquals(EXAMPLE.latDeg(), place.latDeg(), 2e-7);
  }

  @Test
  void polesStandOnTheEdgeOfTheTiles() {
    double edge = Math.PI * WebMercator.RADIUS_M;
    assertEquals(edge, mercator.forward(new GeoPoint(0, 90)).yM(), 1e-6);
    assertEquals(-edge, mercator.forward(new GeoPoint(0, -90)).yM(), 1e-6);
  }

  @Test
  void planeBeyondTheTilesHasNoPlace() {
    for (var far : new PlanePoint[] {new PlanePoint(2.1e7, 0), new PlanePoint(0, -2.1e7)}) {
      assertFalse(mercator.covers(far));
      assertThrows(IllegalArgumentException.class, () -> mercator.inverse(far));
    }
  }
}
