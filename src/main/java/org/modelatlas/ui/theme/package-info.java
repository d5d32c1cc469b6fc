/** How the windows look: fonts, colours by meaning, style classes. Knows nothing of the data. */
@NullMarked
package org.modelatlas.ui.theme;

import org.jspecify.annotations.NullMarked;
