/** Proves the shipped boundary files; reads them with Jackson and JTS alone. */
@NullMarked
package org.modelatlas.boundaries;

import org.jspecify.annotations.NullMarked;
