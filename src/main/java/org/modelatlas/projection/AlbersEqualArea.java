package org.modelatlas.projection;

import org.modelatlas.geometry.GeoPoint;

/**
 * Albers equal-area conic projection on an ellipsoid: areas on the plane are true.
 *
 * <p>Formulas: Snyder 1987, Map Projections: A Working Manual (USGS Professional Paper 1395), pp.
 * 101–102, equations 3-12 and 14-1 to 14-21; the inverse latitude by iterating 3-16. Forward and
 * inverse agree within a millimetre.
 */
public final class AlbersEqualArea implements Projection {

  private static final int MAX_ITERATIONS = 15;
  private static final double PRECISION_RAD = 1e-13;

  /** By how much the edge of the world may be overshot when it is projected there and back. */
  private static final double ROUNDING = 1e-12;

  private final double a;
  private final double e;
  private final double lon0;
  private final double n;
  private final double c;
  private final double rho0;

  /**
   * Sets up the cone.
   *
   * @param ellipsoid figure of the Earth
   * @param parallel1Deg first standard parallel, degrees
   * @param parallel2Deg second standard parallel, degrees, not the negative of the first
   * @param originLatDeg latitude of origin, degrees
   * @param centralMeridianDeg central meridian, degrees
   */
  public AlbersEqualArea(
      Ellipsoid ellipsoid,
      double parallel1Deg,
      double parallel2Deg,
      double originLatDeg,
      double centralMeridianDeg) {
    a = ellipsoid.semiMajorM();
    e = ellipsoid.eccentricity();
    lon0 = Math.toRadians(centralMeridianDeg);
    double m1 = m(Math.toRadians(parallel1Deg));
    double m2 = m(Math.toRadians(parallel2Deg));
    double q1 = q(Math.sin(Math.toRadians(parallel1Deg)));
    double q2 = q(Math.sin(Math.toRadians(parallel2Deg)));
    n =
        parallel1Deg == parallel2Deg
            ? Math.sin(Math.toRadians(parallel1Deg))
            : (m1 * m1 - m2 * m2) / (q2 - q1);
    c = m1 * m1 + n * q1;
    rho0 = rho(q(Math.sin(Math.toRadians(originLatDeg))));
  }

  /**
   * The customary projection of national thematic maps of China: standard parallels 25° N and 47°
   * N, central meridian 105° E, latitude of origin 0°, GRS80.
   */
  public static AlbersEqualArea china() {
    return new AlbersEqualArea(Ellipsoid.GRS80, 25, 47, 0, 105);
  }

  /** Snyder 14-15. */
  private double m(double latRad) {
    double s = e * Math.sin(latRad);
    return Math.cos(latRad) / Math.sqrt(1 - s * s);
  }

  /** Snyder 3-12. */
  private double q(double sinLat) {
    double s = e * sinLat;
    return (1 - e * e) * (sinLat / (1 - s * s) + atanh(s) / e);
  }

  private static double atanh(double x) {
    return Math.log((1 + x) / (1 - x)) / 2;
  }

  private double rho(double q) {
    return a * Math.sqrt(c - n * q) / n;
  }

  @Override
  public PlanePoint forward(GeoPoint place) {
    double[] xy = forward(new double[] {place.lonDeg(), place.latDeg()});
    return new PlanePoint(xy[0], xy[1]);
  }

  @Override
  public double[] forward(double[] lonLatDeg) {
    var xy = new double[lonLatDeg.length];
    for (int i = 0; i < xy.length; i += 2) {
      double theta = n * (Math.toRadians(lonLatDeg[i]) - lon0);
      double rho = rho(q(Math.sin(Math.toRadians(lonLatDeg[i + 1]))));
      xy[i] = rho * Math.sin(theta);
      xy[i + 1] = rho0 - rho * Math.cos(theta);
    }
    return xy;
  }

  @Override
  public boolean covers(PlanePoint point) {
    double q = qAt(point);
    double theta = Math.atan2(point.xM(), rho0 - point.yM());
    return Math.abs(q) <= q(1) * (1 + ROUNDING)
        && Math.abs(theta / n + lon0) <= Math.PI * (1 + ROUNDING);
  }

  private double qAt(PlanePoint point) {
    double rho = Math.hypot(point.xM(), rho0 - point.yM());
    return (c - rho * rho * n * n / (a * a)) / n;
  }

  @Override
  public GeoPoint inverse(PlanePoint point) {
    if (!covers(point)) {
      throw new IllegalArgumentException("outside the projection: " + point);
    }
    double theta = Math.atan2(point.xM(), rho0 - point.yM());
    double lon = Math.clamp(Math.toDegrees(theta / n + lon0), -180.0, 180.0);
    return new GeoPoint(lon, Math.toDegrees(latitude(qAt(point))));
  }

  @Override
  public double stretch(GeoPoint place) {
    return 1;
  }

  /** Snyder 3-16, iterated. */
  private double latitude(double q) {
    double lat = Math.asin(Math.clamp(q / 2, -1.0, 1.0));
    for (int i = 0; i < MAX_ITERATIONS; i++) {
      double sin = Math.sin(lat);
      double s = e * sin;
      double oneMinus = 1 - s * s;
      double step =
          oneMinus
              * oneMinus
              / (2 * Math.cos(lat))
              * (q / (1 - e * e) - sin / oneMinus - atanh(s) / e);
      lat += step;
      if (Math.abs(step) < PRECISION_RAD) {
        break;
      }
    }
    return Math.clamp(lat, -Math.PI / 2, Math.PI / 2);
  }
}
