package org.modelatlas.story;

import org.modelatlas.workspace.Focus;
import org.modelatlas.workspace.Question;

/**
 * What a slide looks at. It may name an indicator or a region that the data does not have.
 *
 * @param question indicator, date, change, filter
 * @param focus selection, comparison, the province one looks into
 */
public record SlideView(Question question, Focus focus) {}
