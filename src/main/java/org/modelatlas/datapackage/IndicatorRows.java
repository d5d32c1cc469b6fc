package org.modelatlas.datapackage;

import java.util.List;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Indicator.Derivation;

/** Checked rows of the indicators. */
final class IndicatorRows {

  static final List<String> DERIVATIONS =
      List.of(
          "observed",
          "catalogue_count",
          "open_share",
          "centre_symbols",
          "ratio",
          "catalogue_ratio");

  private IndicatorRows() {}

  static Indicator indicator(Row row) {
    return new Indicator(
        row.text("id"),
        row.both("name"),
        row.both("unit"),
        row.both("definition"),
        row.word("kind", Indicator.Kind.class),
        derivation(row),
        row.flag("rankable"),
        row.flag("on_map"),
        row.integer("decimals"));
  }

  private static Derivation derivation(Row row) {
    return switch (row.text("derivation")) {
      case "observed" -> new Derivation.Observed();
      case "catalogue_count" -> new Derivation.CatalogueCount();
      case "open_share" -> new Derivation.OpenShare();
      case "centre_symbols" -> new Derivation.CentreSymbols();
      case "catalogue_ratio" ->
          new Derivation.CatalogueRatio(
              row.text("numerator"),
              row.text("denominator"),
              row.required("factor"),
              row.both("formula"));
      default -> ratio(row);
    };
  }

  private static Derivation ratio(Row row) {
    return new Derivation.Ratio(
        row.text("numerator"),
        row.text("denominator"),
        row.required("factor"),
        row.flag("same_year"),
        row.both("formula"));
  }
}
