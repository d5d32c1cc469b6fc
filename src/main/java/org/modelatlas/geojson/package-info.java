/**
 * Reads, checks and writes GeoJSON (RFC 7946 and its 2008 form), naming every problem with its
 * line, column and feature. Uses geometry, problem and, for the deep check, JTS.
 */
@NullMarked
package org.modelatlas.geojson;

import org.jspecify.annotations.NullMarked;
