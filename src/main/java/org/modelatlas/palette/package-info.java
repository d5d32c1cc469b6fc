/** Palettes with tested facts, and those of a person's own files. Uses legend, problem and i18n. */
@NullMarked
package org.modelatlas.palette;

import org.jspecify.annotations.NullMarked;
