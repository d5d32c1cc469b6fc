/** The commands of the program's command line. */
@NullMarked
package org.modelatlas.cli;

import org.jspecify.annotations.NullMarked;
