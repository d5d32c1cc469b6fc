/** The plot beside the map, its words and its gestures. */
@NullMarked
package org.modelatlas.ui.scatter;

import org.jspecify.annotations.NullMarked;
