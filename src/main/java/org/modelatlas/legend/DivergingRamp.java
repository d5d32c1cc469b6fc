package org.modelatlas.legend;

import java.util.List;
import java.util.stream.Stream;

/**
 * Two sequences of colours that part at zero, of equal strength at equal distance from it.
 *
 * <p>Colours: ColorBrewer 2.0 (Harrower and Brewer 2003, The Cartographic Journal 40), scheme RdBu
 * of eleven classes without the palest pair and the middle, on which white borders would vanish;
 * safe for colour-blind readers, and both sides of one lightness. Rises are the warm side. On light
 * paper strong is deep, on dark paper it is pale.
 *
 * @param rises for 1, 2, … classes the colours above zero, weakest first
 * @param falls the same below zero
 * @param isHatched whether falls are told from rises by hatches, the stronger the wider their lines
 */
public record DivergingRamp(List<List<Ink>> rises, List<List<Ink>> falls, boolean isHatched) {

  /** The most classes on one side of zero. */
  public static final int MAX_CLASSES = 4;

  /** For light paper. */
  public static final DivergingRamp ON_LIGHT =
      new DivergingRamp(
          List.of(
              inks("D6604D"),
              inks("F4A582 B2182B"),
              inks("F4A582 D6604D B2182B"),
              inks("F4A582 D6604D B2182B 67001F")),
          List.of(
              inks("4393C3"),
              inks("92C5DE 2166AC"),
              inks("92C5DE 4393C3 2166AC"),
              inks("92C5DE 4393C3 2166AC 053061")),
          false);

  /** For dark paper. */
  public static final DivergingRamp ON_DARK =
      new DivergingRamp(
          List.of(
              inks("D6604D"),
              inks("B2182B F4A582"),
              inks("B2182B D6604D F4A582"),
              inks("67001F B2182B D6604D F4A582")),
          List.of(
              inks("4393C3"),
              inks("2166AC 92C5DE"),
              inks("2166AC 4393C3 92C5DE"),
              inks("053061 2166AC 4393C3 92C5DE")),
          false);

  private static final List<List<Ink>> GREYS =
      List.of(
          inks("8C8C8C"),
          inks("BFBFBF 595959"),
          inks("CCCCCC 8C8C8C 404040"),
          inks("D4D4D4 A3A3A3 6E6E6E 303030"));

  /** For a printer of greys, on which two sides of one lightness would be one. */
  public static final DivergingRamp ON_GREY = new DivergingRamp(GREYS, GREYS, true);

  private static final double SPACING_PT = 3.2;
  private static final double THINNEST_PT = 0.7;
  private static final double WIDER_PT = 0.55;

  public DivergingRamp {
    rises = rises.stream().map(List::copyOf).toList();
    falls = falls.stream().map(List::copyOf).toList();
  }

  private static List<Ink> inks(String hexDigits) {
    return Stream.of(hexDigits.split(" ")).map(Ink::hex).toList();
  }

  /** The same colours at another opacity. */
  public DivergingRamp at(double opacity) {
    return new DivergingRamp(at(rises, opacity), at(falls, opacity), isHatched);
  }

  private static List<List<Ink>> at(List<List<Ink>> side, double opacity) {
    return side.stream().map(inks -> inks.stream().map(i -> i.at(opacity)).toList()).toList();
  }

  /**
   * The colour of a class.
   *
   * @param classes how many there are on each side, 1 to {@value #MAX_CLASSES}
   * @param index distance from zero, counted from 0
   * @param rise whether it lies above zero
   */
  public Ink colour(int classes, int index, boolean rise) {
    return (rise ? rises : falls).get(classes - 1).get(index);
  }

  /** The look of a class, which see {@link #colour}. */
  public Fill fill(int classes, int index, boolean rise) {
    return rise || !isHatched
        ? new Fill.Solid(colour(classes, index, rise))
        : new Fill.Hatch(
            Ink.hex("FFFFFF"), Ink.hex("000000"), SPACING_PT, THINNEST_PT + index * WIDER_PT);
  }
}
