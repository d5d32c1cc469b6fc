package org.modelatlas.workspace;

import java.util.List;
import java.util.Optional;
import org.modelatlas.dataset.Adcode;

/**
 * Where a person looks.
 *
 * @param selection the selected region, if any
 * @param compared regions set side by side, in the order in which they were chosen, each once
 * @param inside the province whose cities are shown; empty for the nation
 * @param prefecture the selected prefecture of the province one looks into, if any
 * @param camera the part of the plane that is seen; empty means the whole map fitted
 */
public record Focus(
    Optional<Adcode> selection,
    List<Adcode> compared,
    Optional<Adcode> inside,
    Optional<Adcode> prefecture,
    Optional<Camera> camera) {

  /** The whole nation, nothing selected. */
  public static final Focus NATION =
      new Focus(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

  public Focus {
    compared = compared.stream().distinct().toList();
  }
}
