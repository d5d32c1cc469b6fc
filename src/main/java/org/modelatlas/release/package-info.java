/** Which version of the program and of its data this is. Uses nothing else of ours. */
@NullMarked
package org.modelatlas.release;

import org.jspecify.annotations.NullMarked;
