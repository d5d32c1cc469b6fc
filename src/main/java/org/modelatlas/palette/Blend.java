package org.modelatlas.palette;

import java.util.List;
import java.util.stream.IntStream;
import org.modelatlas.legend.Ink;

/** Colours between colours, on straight lines in CIELAB. */
final class Blend {

  private Blend() {}

  /** The colour at a share of the way from the first to the last, 0 to 1; beyond, the end's. */
  static Ink at(List<Ink> colours, double share) {
    double place = Math.clamp(share, 0, 1) * (colours.size() - 1);
    int below = (int) place;
    if (below == place) {
      return colours.get(below);
    }
    return Lab.of(colours.get(below)).towards(Lab.of(colours.get(below + 1)), place - below).ink();
  }

  /** So many colours at equal distances from the first to the last; one is the middle. */
  static List<Ink> spread(List<Ink> colours, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> at(colours, count == 1 ? 0.5 : (double) i / (count - 1)))
        .toList();
  }
}
