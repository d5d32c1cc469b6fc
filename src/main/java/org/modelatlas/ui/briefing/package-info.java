/**
 * The story at hand: editing it, giving it as a talk, writing it out. Uses story, export and ui.
 */
@NullMarked
package org.modelatlas.ui.briefing;

import org.jspecify.annotations.NullMarked;
