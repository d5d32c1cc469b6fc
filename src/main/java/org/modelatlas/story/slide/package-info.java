/**
 * Slides as pages: texts that fit, maps, charts, tables and the line of sources, everything placed.
 * Uses story, page, sheet and boundary, and no toolkit.
 */
@NullMarked
package org.modelatlas.story.slide;

import org.jspecify.annotations.NullMarked;
