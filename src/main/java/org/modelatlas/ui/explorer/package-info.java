/** The explorer window: bars, map and side panel put together. Uses the other ui packages. */
@NullMarked
package org.modelatlas.ui.explorer;

import org.jspecify.annotations.NullMarked;
