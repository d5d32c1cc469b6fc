package org.modelatlas.legend;

import java.util.List;
import java.util.OptionalInt;

/**
 * What the looks on a map mean; made from the same scale that colours the map.
 *
 * @param title what is shown, with its unit
 * @param entries one line for each look that occurs
 */
public record Legend(String title, List<Entry> entries) {

  public Legend {
    entries = List.copyOf(entries);
  }

  /**
   * One line.
   *
   * @param swatch the look
   * @param text what it means
   * @param count how many regions or symbols on the map look so; empty for a sample of size
   */
  public record Entry(Swatch swatch, String text, OptionalInt count) {}
}
