/**
 * What the side panel says, as texts and numbers in one language, without any window. Uses the
 * dataset, i18n and the workspace.
 */
@NullMarked
package org.modelatlas.ui.region.content;

import org.jspecify.annotations.NullMarked;
