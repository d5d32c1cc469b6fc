/**
 * Map projections with inverses: Albers equal-area for statistics, Web Mercator under tiles. Uses
 * geometry.
 */
@NullMarked
package org.modelatlas.projection;

import org.jspecify.annotations.NullMarked;
