/**
 * Glyphs of the bundled fonts, and of the system's where those lack a character. Uses FontBox,
 * problem and sheet.
 */
@NullMarked
package org.modelatlas.surface.type;

import org.jspecify.annotations.NullMarked;
