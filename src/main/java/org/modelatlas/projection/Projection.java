package org.modelatlas.projection;

import org.modelatlas.geometry.GeoPoint;

/** A one-to-one map between places on the ellipsoid and a plane in metres, x east, y north. */
public interface Projection {

  /** The plane position of a place. */
  default PlanePoint forward(GeoPoint place) {
    double[] xyM = forward(new double[] {place.lonDeg(), place.latDeg()});
    return new PlanePoint(xyM[0], xyM[1]);
  }

  /**
   * The place at a plane position.
   *
   * @throws IllegalArgumentException if no place projects there
   */
  GeoPoint inverse(PlanePoint point);

  /** Whether a plane position has a place. */
  boolean covers(PlanePoint point);

  /**
   * How many times longer than on the ground lengths are at a place, in the mean of all directions:
   * the square root of the areal scale, so 1 everywhere if areas are true.
   */
  double stretch(GeoPoint place);

  /**
   * Projects packed positions lon0, lat0, lon1, … in degrees to packed metres.
   *
   * @return a new array of the same length
   */
  double[] forward(double[] lonLatDeg);
}
