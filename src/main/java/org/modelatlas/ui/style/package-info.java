/**
 * The pane beside the map that says how figures are drawn. Uses ui.state, ui.map, ui.classes,
 * ui.theme.
 */
@NullMarked
package org.modelatlas.ui.style;

import org.jspecify.annotations.NullMarked;
