/**
 * The map in a window, on paper or on another ground: paints the sheet, answers pointer and keys.
 * Uses paint, surface.fx and ui.state.
 */
@NullMarked
package org.modelatlas.ui.map;

import org.jspecify.annotations.NullMarked;
