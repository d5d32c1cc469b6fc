package org.modelatlas.workspace;

import org.modelatlas.i18n.Language;

/**
 * How the explorer shows what it shows.
 *
 * @param language language of every text
 * @param theme light or dark
 * @param presentation equal-area map, basemap or table
 */
public record Appearance(Language language, Theme theme, Presentation presentation) {}
