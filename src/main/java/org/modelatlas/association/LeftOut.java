package org.modelatlas.association;

import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.Reading;

/** Why a region has no place among those that two indicators are compared in. */
public enum LeftOut {
  /** One of the indicators does not exist for it. */
  NOT_APPLICABLE,
  /** One of the figures is a place in an order, not a number. */
  TIER,
  /** Neither figure is reported. */
  NEITHER_REPORTED,
  /** The figure that runs across is not reported. */
  X_NOT_REPORTED,
  /** The figure that runs up is not reported. */
  Y_NOT_REPORTED;

  /** The reason for a pair of which one figure at least is no number; the first that holds. */
  static LeftOut of(Figure x, Figure y) {
    if (is(Reading.NotApplicable.class, x, y)) {
      return NOT_APPLICABLE;
    }
    if (is(Reading.Tier.class, x, y)) {
      return TIER;
    }
    if (x.value().isPresent()) {
      return Y_NOT_REPORTED;
    }
    return y.value().isPresent() ? X_NOT_REPORTED : NEITHER_REPORTED;
  }

  private static boolean is(Class<? extends Reading> kind, Figure x, Figure y) {
    return kind.isInstance(x.reading()) || kind.isInstance(y.reading());
  }
}
