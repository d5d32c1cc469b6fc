/**
 * The equal-area map in a window: paints the sheet, answers pointer and keys. Uses paint,
 * surface.fx and ui.state.
 */
@NullMarked
package org.modelatlas.ui.map;

import org.jspecify.annotations.NullMarked;
