/**
 * The immutable Atlas: regions, models, services, computing centres, indicators and their
 * observations, each with its sources. Uses geometry and i18n.
 */
@NullMarked
package org.modelatlas.dataset;

import org.jspecify.annotations.NullMarked;
