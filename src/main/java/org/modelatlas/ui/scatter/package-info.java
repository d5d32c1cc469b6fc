/**
 * Two indicators against each other beside the map, brushed both ways. Uses ui.state, ui.figure,
 * ui.theme and the map's model.
 */
@NullMarked
package org.modelatlas.ui.scatter;

import org.jspecify.annotations.NullMarked;
