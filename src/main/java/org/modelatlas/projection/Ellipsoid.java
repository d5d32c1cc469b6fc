package org.modelatlas.projection;

/**
 * A figure of the Earth.
 *
 * @param semiMajorM equatorial radius, metres
 * @param eccentricity first eccentricity, 0 for a sphere
 */
public record Ellipsoid(double semiMajorM, double eccentricity) {

  /**
   * GRS 1980 (Moritz 2000): a = 6,378,137 m, 1/f = 298.257222101; also that of CGCS2000 within 0.1
   * mm.
   */
  public static final Ellipsoid GRS80 = ofFlattening(6_378_137, 298.257222101);

  /** An ellipsoid by its radius in metres and its inverse flattening. */
  public static Ellipsoid ofFlattening(double semiMajorM, double inverseFlattening) {
    double f = 1 / inverseFlattening;
    return new Ellipsoid(semiMajorM, Math.sqrt(f * (2 - f)));
  }
}
