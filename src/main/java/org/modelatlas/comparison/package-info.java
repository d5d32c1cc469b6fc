/** Regions set side by side, as values that any medium can show. Uses dataset to workspace. */
@NullMarked
package org.modelatlas.comparison;

import org.jspecify.annotations.NullMarked;
