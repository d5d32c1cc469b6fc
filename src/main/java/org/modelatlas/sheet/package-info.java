/**
 * The immutable map sheet and the composer that makes it from an atlas and a view. Uses legend,
 * projection and what they use.
 */
@NullMarked
package org.modelatlas.sheet;

import org.jspecify.annotations.NullMarked;
