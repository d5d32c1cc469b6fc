package org.modelatlas.projection;

/**
 * A position in a projected plane.
 *
 * @param xM metres east of the origin
 * @param yM metres north of the origin
 */
public record PlanePoint(double xM, double yM) {}
