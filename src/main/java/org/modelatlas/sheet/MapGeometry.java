package org.modelatlas.sheet;

import java.util.List;
import java.util.Optional;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.geometry.Bounds;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.projection.Projection;

/** The regions of a map in the plane, at as many levels of detail as there are. */
public interface MapGeometry {

  /** The level that is fine enough, and not finer than need be, for a scale; at once. */
  MapLevel level(double metresPerPt);

  /** How places come into the plane. */
  Projection projection();

  /** What the map shows when it is fitted. */
  Bounds fitBoundsM();

  /** The customary inset, where the regions have one. */
  Optional<Inset> inset();

  /** Boundary dashes that are part of the map, packed projected metres. */
  default List<double[]> dashesM() {
    return inset().map(Inset::dashesM).orElse(List.of());
  }

  /** The province whose prefectures the regions are; empty where they are provinces. */
  default Optional<Adcode> province() {
    return Optional.empty();
  }

  /** Where the outlines come from, of which year, and that they are not an approved map. */
  LocalText credit();

  /**
   * A second window onto the same plane.
   *
   * @param name what it shows
   * @param boundsM the part of the plane
   * @param dashesM boundary dashes, packed projected metres; drawn in every window
   */
  record Inset(LocalText name, Bounds boundsM, List<double[]> dashesM) {
    public Inset {
      dashesM = List.copyOf(dashesM);
    }
  }
}
