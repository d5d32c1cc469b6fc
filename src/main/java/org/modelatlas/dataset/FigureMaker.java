package org.modelatlas.dataset;

import java.util.List;
import java.util.stream.Stream;

/** Puts figures together from readings and the observations behind them. */
final class FigureMaker {

  private FigureMaker() {}

  /** A figure with the dates and sources of its parts. */
  static Figure of(Indicator indicator, Adcode region, Reading reading, List<Observation> parts) {
    return new Figure(
        indicator, region, reading, periods(parts.stream()), sources(parts.stream()), parts);
  }

  /** Dates without repetition, oldest first. */
  static List<Period> periods(Stream<Observation> parts) {
    return parts.map(Observation::period).distinct().sorted().toList();
  }

  /** Sources without repetition, in the order of the parts. */
  static List<String> sources(Stream<Observation> parts) {
    return parts.map(Observation::sourceId).distinct().toList();
  }
}
