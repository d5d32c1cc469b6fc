package org.modelatlas.projection;

import org.modelatlas.geometry.GeoPoint;

/**
 * Albers equal-area conic projection on an ellipsoid: areas on the plane are true.
 *
 * <p>Formulas: Snyder 1987, Map Projections: A Working Manual (USGS Professional Paper 1395), pp.
 * 101–102, equations 3-12 and 14-1 to 14-21; the inverse latitude by iterating 3-16 from the
 * authalic latitude. Forward and inverse agree within a millimetre, at the poles within a metre.
 * The plane is cut along the meridian of 180°, not opposite the central one, so that outlines cut
 * there stay whole.
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
  private final double qPole;

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
    qPole = q(1);
    rho0 = rho(q(Math.sin(Math.toRadians(originLatDeg))));
  }

  /**
   * The customary projection of national thematic maps of China: standard parallels 25° N and 47°
   * N, central meridian 105° E, latitude of origin 0°, GRS80.
   */
  public static AlbersEqualArea china() {
    return new AlbersEqualArea(Ellipsoid.GRS80, 25, 47, 0, 105);
  }

  /**
   * The projection of a map of a part of the world: central meridian through its middle, standard
   * parallels a sixth of its height from its southern and northern edges (Snyder 1987, p. 99), all
   * rounded to half degrees; latitude of origin 0°, GRS80.
   *
   * @param westDeg western edge
   * @param southDeg southern edge
   * @param eastDeg eastern edge
   * @param northDeg northern edge
   */
  public static AlbersEqualArea around(
      double westDeg, double southDeg, double eastDeg, double northDeg) {
    double sixth = (northDeg - southDeg) / 6;
    return new AlbersEqualArea(
        Ellipsoid.GRS80,
        toHalf(southDeg + sixth),
        toHalf(northDeg - sixth),
        0,
        toHalf((westDeg + eastDeg) / 2));
  }

  private static double toHalf(double deg) {
    return Math.rint(deg * 2) / 2;
  }

  /** Snyder 14-15. */
  private double m(double latRad) {
    double s = e * Math.sin(latRad);
    return Math.cos(latRad) / Math.sqrt(1 - s * s);
  }

  /** Snyder 3-12. */
  private double q(double sinLat) {
    double s = e * sinLat;
    return (1 - e * e) * (sinLat / (1 - s * s) + atanhPart(sinLat));
  }

  /** atanh(e·sin φ) ÷ e, which on a sphere is sin φ. */
  private double atanhPart(double sinLat) {
    double s = e * sinLat;
    return e == 0 ? sinLat : Math.log((1 + s) / (1 - s)) / (2 * e);
  }

  private double rho(double q) {
    return a * Math.sqrt(c - n * q) / n;
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
    return Math.abs(qAt(point)) <= qPole * (1 + ROUNDING)
        && Math.abs(longitude(point)) <= Math.PI * (1 + ROUNDING);
  }

  /** Snyder 14-9 and 14-11; the signs turn where the cone opens northwards (n negative). */
  private double longitude(PlanePoint point) {
    double sign = Math.signum(n);
    return Math.atan2(sign * point.xM(), sign * (rho0 - point.yM())) / n + lon0;
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
    double lon = Math.clamp(Math.toDegrees(longitude(point)), -180.0, 180.0);
    return new GeoPoint(lon, Math.toDegrees(latitude(qAt(point))));
  }

  @Override
  public double stretch(GeoPoint place) {
    return 1;
  }

  /** Snyder 3-16, iterated from 3-11; at the poles there is nothing to iterate. */
  private double latitude(double q) {
    double lat = Math.asin(Math.clamp(q / qPole, -1.0, 1.0));
    for (int i = 0; i < MAX_ITERATIONS && Math.abs(q) < qPole; i++) {
      double sin = Math.sin(lat);
      double s = e * sin;
      double oneMinus = 1 - s * s;
      double step =
          oneMinus
              * oneMinus
              / (2 * Math.cos(lat))
              * (q / (1 - e * e) - sin / oneMinus - atanhPart(sin));
      lat += step;
      if (Math.abs(step) < PRECISION_RAD) {
        break;
      }
    }
    return Math.clamp(lat, -Math.PI / 2, Math.PI / 2);
  }
}
