package org.modelatlas.palette;

import org.modelatlas.legend.Ink;

/**
 * Ways in which a map is seen.
 *
 * <p>Missing cones: Machado, Oliveira and Fernandes (2009), A physiologically-based model for
 * simulation of color vision deficiency, IEEE Transactions on Visualization and Computer Graphics
 * 15, matrices of severity 1.0, on linear sRGB. Grey print: the neutral of the same luminance.
 */
public enum Sight {
  /** All three kinds of cones. */
  NORMAL(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
  /** No cones for long waves: protanopia. */
  PROTAN(
      new double[][] {
        {0.152286, 1.052583, -0.204868},
        {0.114503, 0.786281, 0.099216},
        {-0.003882, -0.048116, 1.051998}
      }),
  /** No cones for middle waves: deuteranopia, the most frequent. */
  DEUTAN(
      new double[][] {
        {0.367322, 0.860646, -0.227968},
        {0.280085, 0.672501, 0.047413},
        {-0.011820, 0.042940, 0.968881}
      }),
  /** No cones for short waves: tritanopia. */
  TRITAN(
      new double[][] {
        {1.255528, -0.076749, -0.178779},
        {-0.078411, 0.930809, 0.147602},
        {0.004733, 0.691367, 0.303900}
      }),
  /** Not an eye but a printer of greys. */
  GREY(
      new double[][] {
        {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}
      });

  private final double[][] matrix;

  Sight(double[][] matrix) {
    this.matrix = matrix;
  }

  /** How an ink looks to a full eye that is shown what this one sees; opaque. */
  public Ink seen(Ink ink) {
    return light(ink).ink();
  }

  /** The same in CIELAB, not rounded to an ink. */
  public Lab lab(Ink ink) {
    return Lab.of(light(ink));
  }

  private LinearRgb light(Ink ink) {
    return LinearRgb.of(ink).times(matrix).clamped();
  }

  double[][] matrix() {
    return matrix;
  }
}
