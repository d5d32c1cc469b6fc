/**
 * What a figure offers wherever it stands: its marks, the cards of its sources, its menu. Uses
 * citation, ui.state and ui.theme.
 */
@NullMarked
package org.modelatlas.ui.figure;

import org.jspecify.annotations.NullMarked;
