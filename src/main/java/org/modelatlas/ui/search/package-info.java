/** The box that finds everything by any of its names. Uses the core, ui.state and ui.theme. */
@NullMarked
package org.modelatlas.ui.search;

import org.jspecify.annotations.NullMarked;
