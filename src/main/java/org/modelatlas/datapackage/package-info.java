/**
 * Reads and checks a data package (Frictionless Data Package: {@code datapackage.json} and CSV
 * tables) and says what is wrong and where. Uses dataset, geometry, problem and i18n; Jackson's
 * streaming readers.
 */
@NullMarked
package org.modelatlas.datapackage;

import org.jspecify.annotations.NullMarked;
