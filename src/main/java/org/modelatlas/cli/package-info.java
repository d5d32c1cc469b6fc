/** The command line: the program's work without a window, in either language. */
@NullMarked
package org.modelatlas.cli;

import org.jspecify.annotations.NullMarked;
