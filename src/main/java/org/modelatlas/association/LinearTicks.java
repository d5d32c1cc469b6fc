package org.modelatlas.association;

import java.util.List;
import java.util.stream.LongStream;

/** Round ticks at equal distances. */
final class LinearTicks {

  private static final double INTERVALS = 5;
  private static final double NEAR_ZERO = 0.5;

  /** Far enough above what division leaves over, far below what an eye sees. */
  private static final double HAIR = 1e-9;

  private LinearTicks() {}

  static PlotAxis axis(double least, double greatest) {
    if (least == greatest) {
      double room = Math.max(Math.abs(least), 1) / 2;
      return axis(least - room, greatest + room);
    }
    double from = least >= 0 && least <= NEAR_ZERO * greatest ? 0 : least;
    double step = step((greatest - from) / INTERVALS);
    long first = (long) Math.floor(from / step + HAIR);
    long last = (long) Math.ceil(greatest / step - HAIR);
    List<Double> ticks = LongStream.rangeClosed(first, last).mapToObj(i -> i * step).toList();
    return new PlotAxis(first * step, last * step, false, false, ticks);
  }

  /** The least of 1, 2, 5 times a power of ten that is no smaller. */
  private static double step(double wanted) {
    double power = Math.pow(10, Math.floor(Math.log10(wanted)));
    double times = wanted / power - HAIR;
    return power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
  }
}
