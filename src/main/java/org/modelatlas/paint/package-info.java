/** One painter that draws a sheet on any surface. Uses sheet. */
@NullMarked
package org.modelatlas.paint;

import org.jspecify.annotations.NullMarked;
