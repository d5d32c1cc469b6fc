package org.modelatlas.story;

import org.modelatlas.i18n.LocalText;

/**
 * A bar of a chart or a row of a table.
 *
 * @param label what it is about
 * @param value what is said of it; in a chart one binding to a number
 */
public record SlideRow(LocalText label, LocalText value) {}
