package org.modelatlas.palette;

/**
 * A palette of a person's file.
 *
 * @param palette the palette, with the id {@code own}
 * @param isKindGuessed whether its kind was found out from its colours, since nobody said it
 */
public record ReadPalette(Palette palette, boolean isKindGuessed) {}
