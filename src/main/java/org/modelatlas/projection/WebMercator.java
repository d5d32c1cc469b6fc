package org.modelatlas.projection;

import org.modelatlas.geometry.GeoPoint;

/**
 * The spherical Mercator projection of web tiles (EPSG:3857). Not equal-area: for tiles only.
 *
 * <p>The plane is the square of the tiles: it ends at 85.0511° north and south, and what lies
 * beyond stands on its edge.
 *
 * <p>Formulas: IOGP Guidance Note 7-2, Popular Visualisation Pseudo-Mercator (EPSG method 1024).
 */
public final class WebMercator implements Projection {

  /** Radius of the sphere, metres. */
  public static final double RADIUS_M = 6_378_137;

  private static final double EDGE_M = Math.PI * RADIUS_M;

  @Override
  public double[] forward(double[] lonLatDeg) {
    var xy = new double[lonLatDeg.length];
    for (int i = 0; i < xy.length; i += 2) {
      xy[i] = RADIUS_M * Math.toRadians(lonLatDeg[i]);
      xy[i + 1] = northing(Math.toRadians(lonLatDeg[i + 1]));
    }
    return xy;
  }

  private static double northing(double latRad) {
    double northing = RADIUS_M * Math.log(Math.tan(Math.PI / 4 + latRad / 2));
    return Math.clamp(northing, -EDGE_M, EDGE_M);
  }

  @Override
  public boolean covers(PlanePoint point) {
    return Math.abs(point.xM()) <= EDGE_M && Math.abs(point.yM()) <= EDGE_M;
  }

  @Override
  public GeoPoint inverse(PlanePoint point) {
    if (!covers(point)) {
      throw new IllegalArgumentException("outside the projection: " + point);
    }
    double lat = Math.PI / 2 - 2 * Math.atan(Math.exp(-point.yM() / RADIUS_M));
    double lon = Math.clamp(Math.toDegrees(point.xM() / RADIUS_M), -180.0, 180.0);
    return new GeoPoint(lon, Math.toDegrees(lat));
  }

  /** On the sphere: the secant of the latitude. */
  @Override
  public double stretch(GeoPoint place) {
    return 1 / Math.cos(Math.toRadians(place.latDeg()));
  }
}
