/** What a person is looking at, as immutable values. Uses dataset, geometry and i18n. */
@NullMarked
package org.modelatlas.workspace;

import org.jspecify.annotations.NullMarked;
