package org.modelatlas.dataset;

import java.util.OptionalDouble;

/** Ranges of size in 10⁹ parameters, closed below and open above; unknown is one of them. */
public enum SizeBand {
  /** Below 1. */
  UNDER_1(1),
  /** From 1 to below 10. */
  FROM_1(10),
  /** From 10 to below 100. */
  FROM_10(100),
  /** From 100 to below 1000. */
  FROM_100(1000),
  /** From 1000. */
  FROM_1000(Double.POSITIVE_INFINITY),
  /** No source states a size. */
  UNKNOWN(Double.NEGATIVE_INFINITY);

  private final double below;

  SizeBand(double below) {
    this.below = below;
  }

  /** The band of a size in 10⁹ parameters, or of none. */
  public static SizeBand of(OptionalDouble parametersBillion) {
    if (parametersBillion.isEmpty()) {
      return UNKNOWN;
    }
    SizeBand band = UNDER_1;
    while (parametersBillion.getAsDouble() >= band.below) {
      band = values()[band.ordinal() + 1];
    }
    return band;
  }
}
