/**
 * Outlines of the regions at their levels of detail, read from GeoJSON. Uses geojson and dataset.
 */
@NullMarked
package org.modelatlas.boundary;

import org.jspecify.annotations.NullMarked;
