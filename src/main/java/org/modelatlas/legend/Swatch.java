package org.modelatlas.legend;

import java.util.Optional;

/** The sample that stands before a line of a legend. */
public sealed interface Swatch {

  /** A piece of an area. */
  record Patch(Fill fill) implements Swatch {}

  /**
   * A circle as it stands on the map.
   *
   * @param radiusPt its radius
   * @param fill what fills it, if anything
   * @param stroke its outline
   */
  record Disc(double radiusPt, Optional<Fill> fill, Stroke stroke) implements Swatch {}
}
