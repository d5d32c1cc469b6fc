package org.modelatlas.geometry;

/**
 * A stretch of border with the same shapes on its sides all along.
 *
 * @param xy packed positions x0, y0, x1, y1, …; two or more; not to be changed
 * @param first position in the list of the shape whose ring it was taken from
 * @param second position in the list of the shape on the other side, or -1 for none
 * @param kind what it separates
 */
public record BorderLine(double[] xy, int first, int second, BorderKind kind) {}
