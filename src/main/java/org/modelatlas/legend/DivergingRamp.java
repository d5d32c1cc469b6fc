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
 */
public record DivergingRamp(List<List<Ink>> rises, List<List<Ink>> falls) {

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
              inks("92C5DE 4393C3 2166AC 053061")));

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
              inks("053061 2166AC 4393C3 92C5DE")));

  public DivergingRamp {
    rises = rises.stream().map(List::copyOf).toList();
    falls = falls.stream().map(List::copyOf).toList();
  }

  private static List<Ink> inks(String hexDigits) {
    return Stream.of(hexDigits.split(" ")).map(Ink::hex).toList();
  }

  /** The same colours at another opacity. */
  public DivergingRamp at(double opacity) {
    return new DivergingRamp(at(rises, opacity), at(falls, opacity));
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
}
