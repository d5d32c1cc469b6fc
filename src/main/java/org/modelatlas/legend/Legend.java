package org.modelatlas.legend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the looks on a map mean; made from the same scale that colours the map.
 *
 * @param title what is shown, with its unit
 * @param key a drawing above the lines, if there is one
 * @param entries one line for each look that occurs
 * @param note how the classes were made, where that is not as usual; else empty
 */
public record Legend(String title, Optional<LegendKey> key, List<Entry> entries, String note) {

  public Legend {
    entries = List.copyOf(entries);
  }

  /** A legend of lines alone. */
  public Legend(String title, List<Entry> entries) {
    this(title, Optional.empty(), entries, "");
  }

  /** The same with other lines. */
  public Legend withEntries(List<Entry> others) {
    return new Legend(title, key, others, note);
  }

  /** What it says to someone who does not see it, sentence by sentence, without the numbers. */
  public List<String> alternative() {
    var said = new ArrayList<>(key.map(LegendKey::alternative).orElse(List.of()));
    entries.forEach(entry -> said.add(entry.text()));
    return said;
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
