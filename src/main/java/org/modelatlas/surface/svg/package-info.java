/** Draws sheets as SVG files. Uses paint and surface.type. */
@NullMarked
package org.modelatlas.surface.svg;

import org.jspecify.annotations.NullMarked;
