/** Colours, fills and legends, always derived from the breaks. Uses classification and i18n. */
@NullMarked
package org.modelatlas.legend;

import org.jspecify.annotations.NullMarked;
