/** Tests of the basemap, with a tile server of their own. */
@NullMarked
package org.modelatlas.ui.basemap;

import org.jspecify.annotations.NullMarked;
