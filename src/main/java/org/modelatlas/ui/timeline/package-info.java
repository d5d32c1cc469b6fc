/**
 * Time under the map: the slider with its chart, playing, and the change between two dates. Uses
 * ui.state and the map's model.
 */
@NullMarked
package org.modelatlas.ui.timeline;

import org.jspecify.annotations.NullMarked;
