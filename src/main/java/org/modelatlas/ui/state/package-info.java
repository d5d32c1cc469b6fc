/**
 * The explorer's state as one observable value, and the intents that change it. Uses the core only.
 */
@NullMarked
package org.modelatlas.ui.state;

import org.jspecify.annotations.NullMarked;
