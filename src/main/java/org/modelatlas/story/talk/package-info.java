/** How a talk goes on: which slide is up, the curtain, the clock. Uses the JDK alone. */
@NullMarked
package org.modelatlas.story.talk;

import org.jspecify.annotations.NullMarked;
