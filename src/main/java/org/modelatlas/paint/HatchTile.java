package org.modelatlas.paint;

import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Ink;

/**
 * A square picture that repeats into a hatch, for surfaces that fill with pictures.
 *
 * @param sizePx its side; lines meet themselves at the edges
 * @param argb its pixels, row by row; not to be changed
 */
public record HatchTile(int sizePx, int[] argb) {

  private static final int SAMPLES = 4;

  /**
   * The tile of a hatch; the spacing is rounded so that it repeats.
   *
   * @param pixelsPerPt how fine the picture is
   */
  public static HatchTile of(Fill.Hatch hatch, double pixelsPerPt) {
    int size = (int) Math.max(2, Math.round(hatch.spacingPt() * Math.sqrt(2) * pixelsPerPt));
    double half = hatch.widthPt() * pixelsPerPt / Math.sqrt(2);
    var argb = new int[size * size];
    for (int i = 0; i < argb.length; i++) {
      argb[i] = mix(hatch.paper(), hatch.line(), coverage(i % size, i / size, size, half));
    }
    return new HatchTile(size, argb);
  }

  /** Share of a pixel within half a width of the line x + y = 0, ±size, sampled on a grid. */
  private static double coverage(int x, int y, int size, double half) {
    int hits = 0;
    for (int s = 0; s < SAMPLES * SAMPLES; s++) {
      double along = x + (s % SAMPLES + 0.5) / SAMPLES + y + (s / SAMPLES + 0.5) / SAMPLES;
      double off = Math.abs(along - size * Math.round(along / size));
      hits += off <= half ? 1 : 0;
    }
    return hits / (double) (SAMPLES * SAMPLES);
  }

  private static int mix(Ink under, Ink over, double share) {
    int r = (int) Math.round(under.red() + (over.red() - under.red()) * share);
    int g = (int) Math.round(under.green() + (over.green() - under.green()) * share);
    int b = (int) Math.round(under.blue() + (over.blue() - under.blue()) * share);
    int a = (int) Math.round(255 * (under.opacity() + (over.opacity() - under.opacity()) * share));
    return a << 24 | r << 16 | g << 8 | b;
  }
}
