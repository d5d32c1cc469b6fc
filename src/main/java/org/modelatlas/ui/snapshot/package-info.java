/**
 * The print preview: chooses what pages show, shows them as they come out, and has them saved,
 * printed or copied. Uses page, export, printing, surface.fx and ui.state.
 */
@NullMarked
package org.modelatlas.ui.snapshot;

import org.jspecify.annotations.NullMarked;
