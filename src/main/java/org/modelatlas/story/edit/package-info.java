/** Changing stories: steps as functions, what was before, slides made of views. Uses story. */
@NullMarked
package org.modelatlas.story.edit;

import org.jspecify.annotations.NullMarked;
