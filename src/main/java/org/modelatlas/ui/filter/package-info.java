/**
 * The filter: its bar with a choice for each property of the families, what is on, and what leaves
 * nothing. Uses ui.state and ui.theme.
 */
@NullMarked
package org.modelatlas.ui.filter;

import org.jspecify.annotations.NullMarked;
