package org.modelatlas.geometry;

/**
 * A place on the ellipsoid, longitude first.
 *
 * @param lonDeg degrees east, −180 to 180
 * @param latDeg degrees north, −90 to 90
 */
public record GeoPoint(double lonDeg, double latDeg) {

  /**
   * Guards the range.
   *
   * @throws IllegalArgumentException if a coordinate is out of range or not a number
   */
  public GeoPoint {
    if (!(Math.abs(lonDeg) <= 180 && Math.abs(latDeg) <= 90)) {
      throw new IllegalArgumentException("not a place: " + lonDeg + ", " + latDeg);
    }
  }
}
