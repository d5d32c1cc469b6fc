/**
 * Builds the data package of the program from the facts and texts under {@code src/data}; part of
 * the build, not of the program. Uses datapackage's table schemas and CSV reader.
 */
@NullMarked
package org.modelatlas.factbuild;

import org.jspecify.annotations.NullMarked;
