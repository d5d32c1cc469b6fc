/**
 * The look of the program: style sheets, bundled typeface and the names of style classes. Uses
 * AtlantaFX as the base and nothing of ours but the workspace.
 */
@NullMarked
package org.modelatlas.ui.theme;

import org.jspecify.annotations.NullMarked;
