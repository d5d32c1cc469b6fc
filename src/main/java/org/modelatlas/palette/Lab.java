package org.modelatlas.palette;

import org.modelatlas.legend.Ink;

/**
 * A colour in CIELAB (CIE 1976 L*a*b*, CIE 15:2004) under D65, the white of sRGB.
 *
 * @param lightness L*, 0 (black) to 100 (white)
 * @param a from green (negative) to red
 * @param b from blue (negative) to yellow
 */
public record Lab(double lightness, double a, double b) {

  /** From linear sRGB to XYZ under D65: IEC 61966-2-1:1999. */
  private static final double[][] TO_XYZ = {
    {0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}
  };

  /** The way back: the inverse of {@link #TO_XYZ} in full precision. */
  private static final double[][] TO_RGB = inverse(TO_XYZ);

  private static final LinearRgb WHITE = LinearRgb.grey(1).times(TO_XYZ);

  private static final double EPSILON = 216.0 / 24389;
  private static final double KAPPA = 24389.0 / 27;

  /** The place of an ink, whose opacity is not looked at. */
  public static Lab of(Ink ink) {
    return of(LinearRgb.of(ink));
  }

  static Lab of(LinearRgb light) {
    LinearRgb xyz = light.times(TO_XYZ);
    double x = root(xyz.red() / WHITE.red());
    double y = root(xyz.green() / WHITE.green());
    double z = root(xyz.blue() / WHITE.blue());
    return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
  }

  /** The nearest opaque ink; a colour that no screen shows is cut off at the edge of sRGB. */
  public Ink ink() {
    double y = (lightness + 16) / 116;
    var xyz =
        new LinearRgb(
            WHITE.red() * power(y + a / 500),
            WHITE.green() * power(y),
            WHITE.blue() * power(y - b / 200));
    return xyz.times(TO_RGB).ink();
  }

  /** The colour a share of the straight way to another, 0 (this one) to 1 (the other). */
  public Lab towards(Lab other, double share) {
    return new Lab(
        lightness + (other.lightness - lightness) * share,
        a + (other.a - a) * share,
        b + (other.b - b) * share);
  }

  private static double root(double t) {
    return t > EPSILON ? Math.cbrt(t) : (KAPPA * t + 16) / 116;
  }

  private static double power(double f) {
    double cube = f * f * f;
    return cube > EPSILON ? cube : (116 * f - 16) / KAPPA;
  }

  /** By cofactors. */
  private static double[][] inverse(double[][] m) {
    var result = new double[3][3];
    double determinant = 0;
    for (int i = 0; i < 3; i++) {
      determinant += m[0][i] * cofactor(m, 0, i);
    }
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        result[column][row] = cofactor(m, row, column) / determinant;
      }
    }
    return result;
  }

  private static double cofactor(double[][] m, int row, int column) {
    int r1 = (row + 1) % 3;
    int r2 = (row + 2) % 3;
    int c1 = (column + 1) % 3;
    int c2 = (column + 2) % 3;
    return m[r1][c1] * m[r2][c2] - m[r1][c2] * m[r2][c1];
  }
}
