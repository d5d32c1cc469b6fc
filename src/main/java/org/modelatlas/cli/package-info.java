/** The command line: the program's work without a window. Uses everything but ui and app. */
@NullMarked
package org.modelatlas.cli;

import org.jspecify.annotations.NullMarked;
