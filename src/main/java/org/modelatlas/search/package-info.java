/**
 * Finds what the Atlas knows by any of its names, however they are typed. Uses the dataset only.
 */
@NullMarked
package org.modelatlas.search;

import org.jspecify.annotations.NullMarked;
