/**
 * Draws sheets on the pages of a tagged PDF document. Uses paint, surface.type and PDFBox, which is
 * not loaded before someone prints or saves.
 */
@NullMarked
package org.modelatlas.surface.pdf;

import org.jspecify.annotations.NullMarked;
