package org.modelatlas.palette;

import java.util.Optional;
import org.modelatlas.legend.Ink;

/** Small things that all readers of palette files do alike. */
final class PaletteText {

  private static final int LONGEST = 40;
  private static final int MOST_DIGITS = 3;

  private PaletteText() {}

  /** The beginning of a line, for a message. */
  static String excerpt(String line) {
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** A colour of three whole numbers; empty if one is above 255. */
  static Optional<Ink> ink(String red, String green, String blue) {
    int r = component(red);
    int g = component(green);
    int b = component(blue);
    return Math.max(r, Math.max(g, b)) > 255 ? Optional.empty() : Optional.of(new Ink(r, g, b, 1));
  }

  private static int component(String digits) {
    return digits.length() > MOST_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }
}
