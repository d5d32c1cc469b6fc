package org.modelatlas.workspace;

import java.util.List;
import java.util.Optional;
import org.modelatlas.legend.Ink;

/**
 * The colours of classes.
 *
 * @param palette id of the palette; empty for the usual one
 * @param middle the value at which a diverging palette parts; empty for the median of the values
 * @param own colours of a person's own palette, which is used instead; empty for none
 */
public record Colouring(Optional<String> palette, Optional<Double> middle, List<Ink> own) {

  /** The usual palette. */
  public static final Colouring USUAL = new Colouring(Optional.empty(), Optional.empty());

  /**
   * Guards the middle.
   *
   * @throws IllegalArgumentException if it is not finite
   */
  public Colouring {
    own = List.copyOf(own);
    if (middle.filter(value -> !Double.isFinite(value)).isPresent()) {
      throw new IllegalArgumentException("not a middle: " + middle);
    }
  }

  /** Colours of a shipped palette. */
  public Colouring(Optional<String> palette, Optional<Double> middle) {
    this(palette, middle, List.of());
  }

  /** The same palette, parted elsewhere. */
  public Colouring withMiddle(Optional<Double> value) {
    return new Colouring(palette, value, own);
  }
}
