/** What the tests of every package share. */
@NullMarked
package org.modelatlas.testing;

import org.jspecify.annotations.NullMarked;
