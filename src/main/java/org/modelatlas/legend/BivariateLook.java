package org.modelatlas.legend;

import java.util.List;
import java.util.stream.Stream;

/**
 * The fills of three classes of two indicators together.
 *
 * @param rows for each class of the second indicator, least first, the fills of the classes of the
 *     first, least first
 */
public record BivariateLook(List<List<Fill>> rows) {

  /** On light paper. */
  public static final BivariateLook ON_LIGHT =
      hex("E8E8E8 ACE4E4 5AC8C8", "DFB0D6 A5ADD3 5698B9", "BE64AC 8C62AA 3B4994");

  /** On dark paper. */
  public static final BivariateLook ON_DARK = ON_LIGHT;

  /** In greys. */
  public static final BivariateLook ON_GREY = ON_LIGHT;

  private static BivariateLook hex(String... rows) {
    return new BivariateLook(
        Stream.of(rows)
            .map(
                row ->
                    Stream.of(row.split(" ")).<Fill>map(h -> new Fill.Solid(Ink.hex(h))).toList())
            .toList());
  }

  /**
   * Guards the shape.
   *
   * @throws IllegalArgumentException if there are not three rows of three
   */
  public BivariateLook {
    rows = rows.stream().map(List::copyOf).toList();
    if (rows.size() != BivariateScale.CLASSES
        || rows.stream().anyMatch(row -> row.size() != BivariateScale.CLASSES)) {
      throw new IllegalArgumentException("not three rows of three: " + rows);
    }
  }

  /**
   * The fill of a pair of classes.
   *
   * @param across class of the first indicator, 0 to 2
   * @param up class of the second, 0 to 2
   */
  public Fill fill(int across, int up) {
    return rows.get(up).get(across);
  }

  /** The same looks at another opacity. */
  public BivariateLook at(double opacity) {
    return new BivariateLook(
        rows.stream().map(row -> row.stream().map(fill -> fill.at(opacity)).toList()).toList());
  }
}
