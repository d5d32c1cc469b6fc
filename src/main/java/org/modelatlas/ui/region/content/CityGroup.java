package org.modelatlas.ui.region.content;

import java.util.List;
import java.util.Optional;
import org.modelatlas.dataset.Adcode;

/**
 * The families of one city of a province.
 *
 * @param prefecture its code; empty for the families whose city no source states
 * @param title name and number of families
 * @param rows the families, newest first; never empty
 */
public record CityGroup(Optional<Adcode> prefecture, String title, List<ModelRow> rows) {

  public CityGroup {
    rows = List.copyOf(rows);
  }
}
