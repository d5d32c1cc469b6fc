package org.modelatlas.dataset;

/**
 * The span of the values there are.
 *
 * @param least smallest value
 * @param most largest value
 */
public record ValueRange(double least, double most) {}
