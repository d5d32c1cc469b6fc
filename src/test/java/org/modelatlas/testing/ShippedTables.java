package org.modelatlas.testing;

import java.time.LocalDate;
import java.util.List;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.RegionGroup;
import org.modelatlas.i18n.Language;
import org.modelatlas.table.DataTable;
import org.modelatlas.table.Scope;
import org.modelatlas.table.Tables;
import org.modelatlas.table.Wording;

/** Tables of the shipped data. */
public final class ShippedTables {

  /** The shipped data. */
  public static final Atlas ATLAS = ShippedSheets.ATLAS;

  /** The day up to which all of it counts. */
  public static final LocalDate AS_OF = ATLAS.newestDate();

  private ShippedTables() {}

  /** Makes tables of everything. */
  public static Tables all(Language... languages) {
    return of(Scope.all(AS_OF), languages);
  }

  /** Makes tables of a part. */
  public static Tables of(Scope scope, Language... languages) {
    return new Tables(ShippedSheets.FIGURES, Wording.of(List.of(languages)), scope);
  }

  /** All regions, some indicators, and the total of the mainland. */
  public static DataTable regions(Tables tables, String... indicators) {
    return tables.regions(
        List.of(indicators).stream().map(ATLAS::indicator).toList(),
        List.of(RegionGroup.mainland(ATLAS)));
  }

  /** All tables with all columns. */
  public static List<DataTable> every(Language... languages) {
    Tables tables = all(languages);
    return List.of(
        tables.regions(
            List.copyOf(ATLAS.indicators().values()), List.of(RegionGroup.mainland(ATLAS))),
        tables.models(),
        tables.services(),
        tables.centres());
  }
}
