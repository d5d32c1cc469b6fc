package org.modelatlas.palette;

import java.util.List;
import org.modelatlas.legend.Ink;

/**
 * A palette of a person's file.
 *
 * @param palette the palette, with the id {@code own}
 * @param colours its colours as they stand in the file
 * @param isKindGuessed whether its kind was found out from its colours, since nobody said it
 */
public record ReadPalette(Palette palette, List<Ink> colours, boolean isKindGuessed) {

  public ReadPalette {
    colours = List.copyOf(colours);
  }
}
