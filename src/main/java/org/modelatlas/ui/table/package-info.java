/** The same figures as a table. Uses the core, export, ui.state and ui.theme. */
@NullMarked
package org.modelatlas.ui.table;

import org.jspecify.annotations.NullMarked;
