package org.modelatlas.legend;

import java.util.List;

/**
 * The fills of three classes of two indicators together.
 *
 * @param rows for each class of the second indicator, least first, the fills of the classes of the
 *     first, least first
 */
public record BivariateLook(List<List<Fill>> rows) {

  private static final double DARK = 0.2;
  private static final List<Ink> GREYS =
      List.of(Ink.hex("F0F0F0"), Ink.hex("B0B0B0"), Ink.hex("5C5C5C"));

  /**
   * For a printer of greys: the first indicator has three greys, the second none, thin or thick
   * lines over them, so that the two are read apart.
   */
  public static final BivariateLook ON_GREY =
      new BivariateLook(
          List.of(GREYS.stream().<Fill>map(Fill.Solid::new).toList(), lines(0.7), lines(1.7)));

  private static List<Fill> lines(double widthPt) {
    return GREYS.stream()
        .<Fill>map(
            grey ->
                new Fill.Hatch(
                    grey, Ink.hex(grey.luminance() < DARK ? "FFFFFF" : "000000"), 5, widthPt))
        .toList();
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
