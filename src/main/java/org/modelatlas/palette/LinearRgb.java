package org.modelatlas.palette;

import org.modelatlas.legend.Ink;

/**
 * A colour by the amounts of light of the three primaries of sRGB (IEC 61966-2-1:1999), before the
 * transfer curve.
 *
 * @param red 0 (none) to 1 (full); results of matrices may lie outside
 * @param green the same
 * @param blue the same
 */
record LinearRgb(double red, double green, double blue) {

  private static final double[] WEIGHTS = {0.2126, 0.7152, 0.0722};

  /** The light of an ink, whose opacity is not looked at. */
  static LinearRgb of(Ink ink) {
    return new LinearRgb(light(ink.red()), light(ink.green()), light(ink.blue()));
  }

  /** Equal amounts of all three. */
  static LinearRgb grey(double light) {
    return new LinearRgb(light, light, light);
  }

  /** This colour after a matrix of three rows. */
  LinearRgb times(double[][] rows) {
    return new LinearRgb(dot(rows[0]), dot(rows[1]), dot(rows[2]));
  }

  /** Relative luminance Y with the weights of IEC 61966-2-1, 0 to 1. */
  double luminance() {
    return dot(WEIGHTS);
  }

  /** The nearest colour a screen can show, each primary for itself. */
  LinearRgb clamped() {
    return new LinearRgb(clamp(red), clamp(green), clamp(blue));
  }

  /** The nearest opaque ink. */
  Ink ink() {
    return new Ink(component(red), component(green), component(blue), 1);
  }

  double dot(double[] weights) {
    return red * weights[0] + green * weights[1] + blue * weights[2];
  }

  private static double clamp(double light) {
    return Math.clamp(light, 0, 1);
  }

  private static double light(int component) {
    double c = component / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static int component(double light) {
    double l = clamp(light);
    double c = l <= 0.0031308 ? 12.92 * l : 1.055 * Math.pow(l, 1 / 2.4) - 0.055;
    return (int) Math.round(255 * c);
  }
}
