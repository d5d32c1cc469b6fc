package org.modelatlas.palette;

import java.util.List;
import org.modelatlas.legend.Ink;

/**
 * What colours without a word about it are meant to say: lightness (L* of CIELAB) that goes one way
 * for at least 20 is a sequence, that turns once in the middle third of at least five colours a
 * diverging palette, anything else has no order.
 */
final class KindGuess {

  private static final int FEWEST_DIVERGING = 5;
  private static final double LEAST_SPAN = 20;

  private KindGuess() {}

  static Kind of(List<Ink> colours) {
    double[] lightness = colours.stream().mapToDouble(ink -> Lab.of(ink).lightness()).toArray();
    int turns = 0;
    int place = 0;
    double before = 0;
    for (int i = 1; i < lightness.length; i++) {
      double step = lightness[i] - lightness[i - 1];
      if (before * step < 0) {
        turns++;
        place = i - 1;
      }
      before = step == 0 ? before : step;
    }
    if (turns == 0) {
      double span = Math.abs(lightness[lightness.length - 1] - lightness[0]);
      return span >= LEAST_SPAN ? Kind.SEQUENTIAL : Kind.QUALITATIVE;
    }
    double share = (double) place / (lightness.length - 1);
    boolean central = share >= 1 / 3.0 && share <= 2 / 3.0;
    boolean diverges = turns == 1 && central && colours.size() >= FEWEST_DIVERGING;
    return diverges ? Kind.DIVERGING : Kind.QUALITATIVE;
  }
}
