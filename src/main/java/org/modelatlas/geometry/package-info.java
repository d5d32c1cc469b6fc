/**
 * Points, rings and shapes in packed arrays, and what can be measured on them. Uses nothing else of
 * ours.
 */
@NullMarked
package org.modelatlas.geometry;

import org.jspecify.annotations.NullMarked;
