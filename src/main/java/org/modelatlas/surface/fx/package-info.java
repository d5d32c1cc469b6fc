/** Draws sheets on a JavaFX canvas. Uses paint and JavaFX. */
@NullMarked
package org.modelatlas.surface.fx;

import org.jspecify.annotations.NullMarked;
