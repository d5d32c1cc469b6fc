/**
 * The side panel: the nation's summary, or what is known of one province, with every figure's
 * source one step away. Uses ui.region.content, ui.state and ui.theme.
 */
@NullMarked
package org.modelatlas.ui.region;

import org.jspecify.annotations.NullMarked;
