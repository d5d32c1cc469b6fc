/** Class breaks and the methods that find them. Uses dataset. */
@NullMarked
package org.modelatlas.classification;

import org.jspecify.annotations.NullMarked;
