/** Tests of the timeline. */
@NullMarked
package org.modelatlas.ui.timeline;

import org.jspecify.annotations.NullMarked;
