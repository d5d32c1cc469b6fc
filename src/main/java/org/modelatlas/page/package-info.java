/**
 * Pages for paper: what stands on them and where, for a province, the nation, a comparison or a map
 * alone. Uses sheet, comparison and table, and no toolkit.
 */
@NullMarked
package org.modelatlas.page;

import org.jspecify.annotations.NullMarked;
