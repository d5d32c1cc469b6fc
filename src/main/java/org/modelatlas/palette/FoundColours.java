package org.modelatlas.palette;

import java.util.List;
import org.modelatlas.legend.Ink;

/**
 * What stands in a palette file.
 *
 * @param name what the file calls it, or empty
 * @param colours in its order
 */
record FoundColours(String name, List<Ink> colours) {

  FoundColours {
    colours = List.copyOf(colours);
  }
}
