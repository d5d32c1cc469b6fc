/**
 * Draws slides as native shapes, texts, tables and charts of PPTX files. Uses paint, page and
 * story, and Apache POI.
 */
@NullMarked
package org.modelatlas.surface.pptx;

import org.jspecify.annotations.NullMarked;
