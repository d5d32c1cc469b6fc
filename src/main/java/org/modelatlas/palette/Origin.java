package org.modelatlas.palette;

/**
 * Where a palette comes from.
 *
 * @param maker who made it, or the file of a person
 * @param licence its SPDX name, or empty for a person's own
 */
public record Origin(String maker, String licence) {}
