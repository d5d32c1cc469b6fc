package org.modelatlas.surface.pdf;

import java.util.Optional;
import org.modelatlas.sheet.Box;

/** How much of the page a part has taken so far. */
final class Extent {

  private double left = Double.POSITIVE_INFINITY;
  private double top = Double.POSITIVE_INFINITY;
  private double right = Double.NEGATIVE_INFINITY;
  private double bottom = Double.NEGATIVE_INFINITY;

  /** Adds what lies in a box and, where there is one, in a second. */
  void add(Box box, Optional<Box> within) {
    double l = box.xPt();
    double t = box.yPt();
    double r = box.rightPt();
    double b = box.bottomPt();
    if (within.isPresent()) {
      l = Math.max(l, within.get().xPt());
      t = Math.max(t, within.get().yPt());
      r = Math.min(r, within.get().rightPt());
      b = Math.min(b, within.get().bottomPt());
    }
    if (l <= r && t <= b) {
      left = Math.min(left, l);
      top = Math.min(top, t);
      right = Math.max(right, r);
      bottom = Math.max(bottom, b);
    }
  }

  /** Everything added; empty if nothing was. */
  Optional<Box> box() {
    return left <= right
        ? Optional.of(new Box(left, top, right - left, bottom - top))
        : Optional.empty();
  }
}
