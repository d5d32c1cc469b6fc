/**
 * Two indicators against each other: which regions have both, how their orders agree, and the axes
 * they are drawn on. Uses dataset.
 */
@NullMarked
package org.modelatlas.association;

import org.jspecify.annotations.NullMarked;
