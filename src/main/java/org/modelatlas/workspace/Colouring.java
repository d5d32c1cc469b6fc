package org.modelatlas.workspace;

import java.util.Optional;

/**
 * The colours of classes.
 *
 * @param palette id of the palette; empty for the usual one
 * @param middle the value at which a diverging palette parts; empty for the median of the values
 */
public record Colouring(Optional<String> palette, Optional<Double> middle) {

  /** The usual palette. */
  public static final Colouring USUAL = new Colouring(Optional.empty(), Optional.empty());

  /**
   * Guards the middle.
   *
   * @throws IllegalArgumentException if it is not finite
   */
  public Colouring {
    if (middle.filter(value -> !Double.isFinite(value)).isPresent()) {
      throw new IllegalArgumentException("not a middle: " + middle);
    }
  }
}
