package org.modelatlas.association;

import java.util.ArrayList;
import java.util.List;

/** Round ticks at equal factors. */
final class LogTicks {

  /** Powers of ten up to which 2 and 5 times each are ticks too. */
  static final int DECADES_IN_STEPS = 3;

  private static final int[] STEPS = {1, 2, 5};

  private LogTicks() {}

  static PlotAxis axis(double least, double greatest, boolean zeros) {
    boolean steps = Math.log10(greatest / least) <= DECADES_IN_STEPS;
    List<Double> round = round(least, greatest, steps);
    int first = lastUpTo(round, least);
    int last = firstFrom(round, greatest);
    if (first == last) {
      first--;
      last++;
    }
    List<Double> shown = round.subList(first, last + 1);
    var ticks = new ArrayList<Double>(shown);
    if (zeros) {
      ticks.addFirst(0.0);
    }
    return new PlotAxis(shown.getFirst(), shown.getLast(), true, zeros, ticks);
  }

  /** Round values from well below the least to well above the greatest. */
  private static List<Double> round(double least, double greatest, boolean steps) {
    int from = (int) Math.floor(Math.log10(least)) - 1;
    int to = (int) Math.ceil(Math.log10(greatest)) + 1;
    var values = new ArrayList<Double>();
    for (int power = from; power <= to; power++) {
      for (int step : steps ? STEPS : new int[] {1}) {
        values.add(Double.parseDouble(step + "e" + power));
      }
    }
    return values;
  }

  private static int lastUpTo(List<Double> ascending, double value) {
    return (int) ascending.stream().filter(v -> v <= value).count() - 1;
  }

  private static int firstFrom(List<Double> ascending, double value) {
    return (int) ascending.stream().filter(v -> v < value).count();
  }
}
