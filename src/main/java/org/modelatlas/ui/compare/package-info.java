/** The panel that sets regions side by side. Uses the core, ui.state and ui.theme. */
@NullMarked
package org.modelatlas.ui.compare;

import org.jspecify.annotations.NullMarked;
