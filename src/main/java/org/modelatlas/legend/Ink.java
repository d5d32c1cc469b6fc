package org.modelatlas.legend;

/**
 * A colour in sRGB.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 * @param opacity 0 (nothing) to 1 (covers)
 */
public record Ink(int red, int green, int blue, double opacity) {

  /**
   * Guards the ranges.
   *
   * @throws IllegalArgumentException if a component is out of range
   */
  public Ink {
    if (((red | green | blue) & ~255) != 0 || !(opacity >= 0 && opacity <= 1)) {
      throw new IllegalArgumentException(
          "not a colour: " + red + " " + green + " " + blue + " " + opacity);
    }
  }

  /** An opaque colour by its six hexadecimal digits, for example {@code 1F2933}. */
  public static Ink hex(String digits) {
    int rgb = Integer.parseInt(digits, 16);
    return new Ink(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, 1);
  }

  /** The same colour at another opacity. */
  public Ink at(double opacity) {
    return new Ink(red, green, blue, opacity);
  }

  /** What is seen when this colour lies over an opaque one. */
  public Ink over(Ink ground) {
    return new Ink(mixed(red, ground.red), mixed(green, ground.green), mixed(blue, ground.blue), 1);
  }

  private int mixed(int above, int below) {
    return (int) Math.round(below + (above - below) * opacity);
  }

  /** The CSS form without opacity, for example {@code #1f2933}. */
  public String css() {
    return "#%02x%02x%02x".formatted(red, green, blue);
  }

  /** Relative luminance, 0 (black) to 1 (white): WCAG 2.2, definition of relative luminance. */
  public double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int component) {
    double c = component / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
