/** The help: guide, glossary, methods and keys in one window; uses the dataset, state and theme. */
@NullMarked
package org.modelatlas.ui.help;

import org.jspecify.annotations.NullMarked;
