package org.modelatlas.workspace;

/**
 * Which part of the projected plane is seen.
 *
 * @param centreXM easting of the middle, metres
 * @param centreYM northing of the middle, metres
 * @param metresPerPt ground metres per sheet point; greater is further away; positive
 */
public record Camera(double centreXM, double centreYM, double metresPerPt) {

  /**
   * Guards the scale.
   *
   * @throws IllegalArgumentException if the scale is not positive or anything is not finite
   */
  public Camera {
    if (!(metresPerPt > 0) || !Double.isFinite(centreXM + centreYM + metresPerPt)) {
      throw new IllegalArgumentException(
          "not a camera: " + centreXM + ", " + centreYM + ", " + metresPerPt);
    }
  }
}
