package org.modelatlas.ui.table;

import java.util.List;
import org.modelatlas.citation.FigureUse;
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

  /** Where else a row of this kind stands whose region is known. */
  List<FigureUse> uses(Adcode region) {
    return switch (this) {
      case REGIONS -> List.of();
      case MODELS -> List.of(FigureUse.inPanel("models", "models", region));
      case SERVICES -> List.of(FigureUse.inPanel("filings", "filings", region));
      case CENTRES ->
          List.of(
              FigureUse.of(FigureUse.Place.MAP, "centres", region),
              FigureUse.inPanel("compute", "centres", region));
    };
  }
}
