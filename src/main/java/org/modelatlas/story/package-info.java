/**
 * Briefings: slides whose every number is bound to the data, and their files. Uses workspace,
 * citation, legend, dataset and i18n; the slides as pages stand in {@code story.slide}.
 */
@NullMarked
package org.modelatlas.story;

import org.jspecify.annotations.NullMarked;
