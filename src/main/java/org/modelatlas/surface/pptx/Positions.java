package org.modelatlas.surface.pptx;

import java.util.List;
import org.modelatlas.paint.PaperPath;
import org.modelatlas.sheet.Box;

/** Packed twentieths of a point, which are whole units of a presentation too (635 of them). */
final class Positions {

  private Positions() {}

  /** The room that paths take. */
  static Box box(List<int[]> paths) {
    int left = Integer.MAX_VALUE;
    int top = Integer.MAX_VALUE;
    int right = Integer.MIN_VALUE;
    int bottom = Integer.MIN_VALUE;
    for (int[] path : paths) {
      for (int i = 0; i < path.length; i += 2) {
        left = Math.min(left, path[i]);
        right = Math.max(right, path[i]);
        top = Math.min(top, path[i + 1]);
        bottom = Math.max(bottom, path[i + 1]);
      }
    }
    return new Box(pt(left), pt(top), pt(right - left), pt(bottom - top));
  }

  private static double pt(int units) {
    return (double) units / PaperPath.UNITS_PER_PT;
  }
}
