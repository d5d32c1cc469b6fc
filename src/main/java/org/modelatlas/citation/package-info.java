/**
 * How figures are cited: the numbers of their sources, their words for whoever takes them along,
 * and where else they stand. Uses table, workspace, legend, dataset and i18n.
 */
@NullMarked
package org.modelatlas.citation;

import org.jspecify.annotations.NullMarked;
