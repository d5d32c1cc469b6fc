package org.modelatlas.ui.table;

import java.util.List;
import java.util.Optional;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.table.DataTable;
import org.modelatlas.table.Tables;

/** What the rows of the table are. */
enum TableKind {
  /** Regions with their figures. */
  REGIONS,
  /** Families of the catalogue. */
  MODELS,
  /** Filed services. */
  SERVICES,
  /** Computing centres. */
  CENTRES;

  /** The table of this kind. */
  DataTable of(Tables tables, Atlas atlas) {
    return switch (this) {
      case REGIONS -> tables.regions(indicators(atlas), List.of());
      case MODELS -> tables.models();
      case SERVICES -> tables.services();
      case CENTRES -> tables.centres();
    };
  }

  private static List<Indicator> indicators(Atlas atlas) {
    return atlas.indicators().values().stream().filter(Indicator::onMap).toList();
  }

  /** The region that a row lies in, if the row says which. */
  Optional<Adcode> region(String rowId, Atlas atlas) {
    return switch (this) {
      case REGIONS -> Adcode.find(rowId);
      case MODELS ->
          atlas.models().stream()
              .filter(family -> family.id().equals(rowId))
              .map(family -> family.province())
              .findFirst();
      case SERVICES ->
          atlas.services().stream()
              .filter(service -> rowId.equals(service.sourceId() + "/" + service.number()))
              .flatMap(service -> service.province().stream())
              .findFirst();
      case CENTRES ->
          atlas.centres().stream()
              .filter(centre -> centre.id().equals(rowId))
              .map(centre -> centre.province())
              .findFirst();
    };
  }
}
