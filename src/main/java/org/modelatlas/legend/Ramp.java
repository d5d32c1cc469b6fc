package org.modelatlas.legend;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sequence of colours from little to much, one list for each number of classes.
 *
 * <p>Colours: ColorBrewer 2.0 (Harrower and Brewer 2003, The Cartographic Journal 40), scheme
 * YlGnBu of one class more without its palest colour, on which white borders would vanish; for nine
 * classes, of which there is no scheme of ten, all nine; safe for colour-blind readers; from pale
 * to deep on light paper and the other way on dark, so that more always stands out more from the
 * paper.
 *
 * @param steps for 1, 2, … classes the colours from least to most
 */
public record Ramp(List<List<Ink>> steps) {

  /** The most classes a ramp has colours for. */
  public static final int MAX_CLASSES = 9;

  /** For light paper. */
  public static final Ramp ON_LIGHT =
      new Ramp(
          List.of(
              inks("41B6C4"),
              inks("7FCDBB 2C7FB8"),
              inks("A1DAB4 41B6C4 225EA8"),
              inks("A1DAB4 41B6C4 2C7FB8 253494"),
              inks("C7E9B4 7FCDBB 41B6C4 2C7FB8 253494"),
              inks("C7E9B4 7FCDBB 41B6C4 1D91C0 225EA8 0C2C84"),
              inks("EDF8B1 C7E9B4 7FCDBB 41B6C4 1D91C0 225EA8 0C2C84"),
              inks("EDF8B1 C7E9B4 7FCDBB 41B6C4 1D91C0 225EA8 253494 081D58"),
              inks("FFFFD9 EDF8B1 C7E9B4 7FCDBB 41B6C4 1D91C0 225EA8 253494 081D58")));

  /** For dark paper. */
  public static final Ramp ON_DARK = ON_LIGHT.reversed();

  /**
   * For a printer of greys: ColorBrewer 2.0, scheme Greys without its palest steps; for eight and
   * nine classes, where that is too short, equal steps of lightness L* (CIELAB) down to black.
   */
  public static final Ramp ON_GREY =
      new Ramp(
          List.of(
              inks("969696"),
              inks("BDBDBD 636363"),
              inks("CCCCCC 969696 525252"),
              inks("D9D9D9 ABABAB 777777 404040"),
              inks("D9D9D9 B3B3B3 8C8C8C 616161 2B2B2B"),
              inks("D9D9D9 BABABA 989898 737373 525252 252525"),
              inks("D9D9D9 BDBDBD 969696 737373 525252 252525 000000"),
              inks("D9D9D9 B7B7B7 969696 767676 575757 3B3B3B 202020 000000"),
              inks("D9D9D9 BBBBBB 9E9E9E 828282 666666 4C4C4C 343434 1D1D1D 000000")));

  public Ramp {
    steps = steps.stream().map(List::copyOf).toList();
  }

  private static List<Ink> inks(String hexDigits) {
    return Stream.of(hexDigits.split(" ")).map(Ink::hex).toList();
  }

  private Ramp reversed() {
    return new Ramp(steps.stream().map(List::reversed).toList());
  }

  /** The same colours at another opacity. */
  public Ramp at(double opacity) {
    return new Ramp(
        steps.stream().map(inks -> inks.stream().map(i -> i.at(opacity)).toList()).toList());
  }

  /**
   * The colours for a number of classes, least first.
   *
   * @throws IllegalArgumentException if there are none for that number
   */
  public List<Ink> colours(int classes) {
    if (classes < 1 || classes > steps.size()) {
      throw new IllegalArgumentException("no ramp of " + classes + " colours");
    }
    return steps.get(classes - 1);
  }
}
