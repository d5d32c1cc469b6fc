package org.modelatlas.workspace;

import java.util.Optional;

/** In which form figures stand on the map. */
public sealed interface MapForm {

  /** Regions in the colours of their classes. */
  record Choropleth() implements MapForm {}

  /** Circles whose areas are in proportion to the figures, on plain regions. */
  record Symbols() implements MapForm {}

  /**
   * Regions in the colours of two indicators at once.
   *
   * @param otherId the second indicator
   */
  record Bivariate(String otherId) implements MapForm {}

  /**
   * Regions in the colours of their classes, and over them circles of another indicator.
   *
   * @param otherId the indicator of the circles
   */
  record Overlay(String otherId) implements MapForm {}

  /** Regions in the colours of their classes. */
  MapForm CHOROPLETH = new Choropleth();

  /** The second indicator, where there is one. */
  default Optional<String> other() {
    return switch (this) {
      case Choropleth c -> Optional.empty();
      case Symbols s -> Optional.empty();
      case Bivariate(String id) -> Optional.of(id);
      case Overlay(String id) -> Optional.of(id);
    };
  }
}
