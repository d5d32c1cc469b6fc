package org.modelatlas.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.geometry.Ring;

class ProjectionPropertyTest {

  private static final double E2 = Math.pow(Ellipsoid.GRS80.eccentricity(), 2);

  /** A millimetre on the ground is about 1e-8 of a degree. */
  @Test
  void inverseOfForwardIsThePlaceWithinAMillimetre() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (Projection projection : new Projection[] {AlbersEqualArea.china(), new WebMercator()}) {
      for (int i = 0; i < 20_000; i++) {
        var place = new GeoPoint(random.nextDouble(-180, 180), random.nextDouble(-85, 85));
        PlanePoint point = projection.forward(place);
        assertTrue(projection.covers(point), () -> place + ", seed " + seed);
        GeoPoint back = projection.inverse(point);
        assertEquals(place.lonDeg(), back.lonDeg(), 1e-8, "seed " + seed);
        assertEquals(place.latDeg(), back.latDeg(), 1e-8, "seed " + seed);
      }
    }
  }

  @Test
  void albersKeepsAreas() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    var albers = AlbersEqualArea.china();
    for (int i = 0; i < 2_000; i++) {
      double west = random.nextDouble(70, 138);
      double south = random.nextDouble(2, 55);
      double size = random.nextDouble(0.05, 2);
      double onPlane = new Ring(albers.forward(box(west, south, size))).signedArea();
      double onEllipsoid = boxArea(south, south + size, size);
      assertEquals(1, onPlane / onEllipsoid, 1e-5, "seed " + seed);
    }
  }

  /** A box of degrees whose curved edges have many vertices. */
  private static double[] box(double west, double south, double size) {
    int steps = 200;
    var xy = new double[2 * (4 * steps + 1)];
    for (int i = 0; i <= 4 * steps; i++) {
      double way = i % (4 * steps) / (double) steps;
      double east = Math.clamp(way < 2 ? way : 3 - way, 0.0, 1.0);
      double north = Math.clamp(way < 2.5 ? way - 1 : 4 - way, 0.0, 1.0);
      xy[2 * i] = west + size * east;
      xy[2 * i + 1] = south + size * north;
    }
    return xy;
  }

  /** The zone between two parallels: the integral of M·N·cos φ, by Simpson's rule. */
  private static double boxArea(double southDeg, double northDeg, double widthDeg) {
    int steps = 200;
    double h = Math.toRadians(northDeg - southDeg) / steps;
    double sum = 0;
    for (int i = 0; i <= steps; i++) {
      double weight = i == 0 || i == steps ? 1 : i % 2 == 0 ? 2 : 4;
      sum += weight * strip(Math.toRadians(southDeg) + i * h);
    }
    return sum * h / 3 * Math.toRadians(widthDeg);
  }

  private static double strip(double lat) {
    double a = Ellipsoid.GRS80.semiMajorM();
    double w = 1 - E2 * Math.sin(lat) * Math.sin(lat);
    return a * a * (1 - E2) * Math.cos(lat) / (w * w);
  }
}
