/** Draws sheets on a picture of the Java 2D kind, for PNG. Uses paint and java.awt. */
@NullMarked
package org.modelatlas.surface.java2d;

import org.jspecify.annotations.NullMarked;
