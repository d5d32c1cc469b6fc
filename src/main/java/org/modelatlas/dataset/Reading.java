package org.modelatlas.dataset;

import java.util.OptionalInt;
import org.modelatlas.i18n.LocalText;

/** What is known of one figure. Missing is a reading of its own and never zero. */
public sealed interface Reading {

  /** Whether a source says something: a number or a tier. */
  default boolean isKnown() {
    return this instanceof Measured || this instanceof Tier;
  }

  /**
   * A number; zero is a measured value.
   *
   * @param value finite, in the unit of the indicator
   */
  record Measured(double value) implements Reading {
    public Measured {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("not a value: " + value);
      }
    }
  }

  /**
   * A place in an order, or membership of a named group, without a number.
   *
   * @param name the group or rank in words
   * @param rank 1 for the first, empty where the group is not ordered
   */
  record Tier(LocalText name, OptionalInt rank) implements Reading {}

  /**
   * No source gives it.
   *
   * @param reason why, in a sentence
   */
  record NotReported(LocalText reason) implements Reading {}

  /**
   * The indicator does not exist for the region.
   *
   * @param reason why, in a sentence
   */
  record NotApplicable(LocalText reason) implements Reading {}
}
