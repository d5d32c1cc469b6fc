package org.modelatlas.datapackage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.modelatlas.dataset.Atlas;

/** Makes the Atlas from tables that have been checked. */
final class AtlasRows {

  private final Map<String, CsvTable> tables;
  private final RowValues values = new RowValues();

  AtlasRows(Map<String, CsvTable> tables) {
    this.tables = tables;
  }

  Atlas atlas(Descriptor descriptor) {
    var models = new ModelRows(tables.get("model_listings"), values);
    return new Atlas(
        descriptor.version(),
        descriptor.title(),
        keyed(list("regions", PlaceRows::region), region -> region.adcode()),
        keyed(list("sources", PlaceRows::source), source -> source.id()),
        keyed(list("indicators", (row, v) -> IndicatorRows.indicator(row)), i -> i.id()),
        list("observations", ObservationRows::observation),
        list("models", (row, v) -> models.family(row)),
        list("services", FigureRows::service),
        list("centres", FigureRows::centre),
        list("statements", FigureRows::statement),
        list("national", FigureRows::national),
        keyed(list("cities", PlaceRows::city), city -> city.name().zh()));
  }

  private <T> List<T> list(String table, BiFunction<Row, RowValues, T> make) {
    var list = new ArrayList<T>();
    for (Row row : tables.get(table).rows()) {
      list.add(make.apply(row, values));
    }
    return list;
  }

  private static <K, T> Map<K, T> keyed(List<T> rows, Function<T, K> key) {
    var map = new LinkedHashMap<K, T>();
    for (T row : rows) {
      map.put(key.apply(row), row);
    }
    return map;
  }
}
