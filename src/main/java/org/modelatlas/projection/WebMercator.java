package org.modelatlas.projection;

import org.modelatlas.geometry.GeoPoint;

/**
 * The spherical Mercator projection of web tiles (EPSG:3857). Not equal-area: for tiles only.
 *
 * <p>Formulas: IOGP Guidance Note 7-2, Popular Visualisation Pseudo-Mercator (EPSG method 1024).
 */
public final class WebMercator implements Projection {

  /** Radius of the sphere, metres. */
  public static final double RADIUS_M = 6_378_137;

  @Override
  public PlanePoint forward(GeoPoint place) {
    double[] xy = forward(new double[] {place.lonDeg(), place.latDeg()});
    return new PlanePoint(xy[0], xy[1]);
  }

  @Override
  public double[] forward(double[] lonLatDeg) {
    var xy = new double[lonLatDeg.length];
    for (int i = 0; i < xy.length; i += 2) {
      xy[i] = RADIUS_M * Math.toRadians(lonLatDeg[i]);
      xy[i + 1] = RADIUS_M * Math.log(Math.tan(Math.PI / 4 + Math.toRadians(lonLatDeg[i + 1]) / 2));
    }
    return xy;
  }

  @Override
  public boolean covers(PlanePoint point) {
    return Math.abs(point.xM()) <= Math.PI * RADIUS_M && Double.isFinite(point.yM());
  }

  @Override
  public GeoPoint inverse(PlanePoint point) {
    if (!covers(point)) {
      throw new IllegalArgumentException("outside the projection: " + point);
    }
    double lat = Math.PI / 2 - 2 * Math.atan(Math.exp(-point.yM() / RADIUS_M));
    return new GeoPoint(Math.toDegrees(point.xM() / RADIUS_M), Math.toDegrees(lat));
  }

  /** On the sphere: the secant of the latitude. */
  @Override
  public double stretch(GeoPoint place) {
    return 1 / Math.cos(Math.toRadians(place.latDeg()));
  }
}
