package org.modelatlas.paint;

import java.util.Arrays;
import org.modelatlas.sheet.Box;

/**
 * A line or ring as a file keeps it: in twentieths of a point (1,440 to the inch, finer than
 * printers), without positions that say nothing.
 *
 * <p>A position is left out if it falls on the one before, or if it and both its neighbours lie
 * beyond the same edge of the window: what a window shows of a line or, by the even-odd rule, of an
 * area is then the same.
 */
public final class PaperPath {

  /** So many units are one point. */
  public static final int UNITS_PER_PT = 20;

  /** How far lines and their round ends reach beyond the window and are still kept. */
  private static final double MARGIN_PT = 8;

  private static final int FARTHEST = 1_000_000_000;

  private final double leftPt;
  private final double topPt;
  private final double rightPt;
  private final double bottomPt;

  /** Paths that are seen through a window. */
  public PaperPath(Box window) {
    leftPt = window.xPt() - MARGIN_PT;
    topPt = window.yPt() - MARGIN_PT;
    rightPt = window.rightPt() + MARGIN_PT;
    bottomPt = window.bottomPt() + MARGIN_PT;
  }

  /** Packed points to packed units, as a new array of at least one position. */
  public int[] reduce(double[] xyPt) {
    var xy = new int[xyPt.length];
    int used = 0;
    int beyondBoth = 0;
    int beyondLast = 0;
    for (int i = 0; i < xyPt.length; i += 2) {
      int x = units(xyPt[i]);
      int y = units(xyPt[i + 1]);
      if (used > 0 && xy[used - 2] == x && xy[used - 1] == y) {
        continue;
      }
      int beyond = beyond(xyPt[i], xyPt[i + 1]);
      if (used > 2 && (beyondBoth & beyond) != 0) {
        used -= 2;
        beyondLast = beyondBoth;
      }
      xy[used++] = x;
      xy[used++] = y;
      beyondBoth = beyondLast & beyond;
      beyondLast = beyond;
    }
    return Arrays.copyOf(xy, used);
  }

  private static int units(double pt) {
    return Math.clamp(Math.round(pt * UNITS_PER_PT), -FARTHEST, FARTHEST);
  }

  /** The edges that a position lies beyond, one bit each (Cohen and Sutherland's outcode). */
  private int beyond(double xPt, double yPt) {
    return (xPt < leftPt ? 1 : xPt > rightPt ? 2 : 0) | (yPt < topPt ? 4 : yPt > bottomPt ? 8 : 0);
  }
}
