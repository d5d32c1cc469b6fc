package org.modelatlas.sheet;

import java.util.Optional;
import org.modelatlas.dataset.Adcode;

/** The maps of provinces with their prefectures. */
@FunctionalInterface
public interface Interiors {

  /** There is nothing to look into. */
  Interiors NONE = province -> Optional.empty();

  /** The map of a province, at once; what it is read from may still follow. */
  Optional<MapGeometry> of(Adcode province);
}
