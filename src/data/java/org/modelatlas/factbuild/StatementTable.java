package org.modelatlas.factbuild;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.modelatlas.datapackage.Row;
import org.modelatlas.i18n.LocalText;

/** Figures on definitions of their own. */
final class StatementTable {

  private final Facts facts;
  private final List<Cells> rows = new ArrayList<>();

  private StatementTable(Facts facts) {
    this.facts = facts;
  }

  static List<Cells> rows(Facts facts) throws IOException {
    var table = new StatementTable(facts);
    table.capacities("compute_capacity", "capacity", "as_of");
    table.capacities("compute_city", "city_capacity", "as_of");
    table.capacities("compute_targets", "target", "target_year");
    table.racks();
    table.indexRanks();
    table.talent();
    table.economy();
    return table.rows;
  }

  private Cells row(String kind, Row fact, String periodColumn) {
    Cells cells =
        new Cells()
            .put("kind", kind)
            .copy(fact, "adcode", "source_id")
            .put("period", fact.text(periodColumn));
    rows.add(cells);
    return cells;
  }

  private void capacities(String table, String kind, String periodColumn) throws IOException {
    for (Row fact : facts.table(table)) {
      row(kind, fact, periodColumn)
          .put("place", facts.place(fact.text("place_zh")))
          .put("metric", facts.phrase("scope", fact.text("scope")))
          .put("value", fact.text("value_pflops"))
          .put("unit", facts.phrase("unit", "pflops"))
          .copy(fact, "precision")
          .put("definition", fact, "definition_zh", "definition");
    }
  }

  private void racks() throws IOException {
    for (Row fact : facts.table("racks")) {
      row("racks", fact, "as_of")
          .put("place", facts.place(fact.text("place_zh")))
          .put("metric", facts.phrase("rack_basis", fact.text("basis")))
          .put("value", fact.text("racks"))
          .put("unit", facts.phrase("unit", "racks"))
          .put("definition", fact, "definition_zh", "definition");
    }
  }

  private void indexRanks() throws IOException {
    for (Row fact : facts.table("compute_index")) {
      if (!fact.text("score").isBlank()) {
        throw new IllegalStateException("a score has no column in the package yet");
      }
      row("index_rank", fact, "year")
          .put("metric", fact, "index_name", "index_name_en")
          .put("value", fact.text("rank"))
          .put("unit", facts.phrase("unit", "rank"));
    }
  }

  private void talent() throws IOException {
    for (Row fact : facts.table("ai_talent")) {
      String metric = fact.text("metric");
      boolean whole = fact.text("level").equals("province");
      row("talent", fact, "as_of")
          .put("place", whole ? LocalText.EMPTY : facts.place(fact.text("place_zh")))
          .put("metric", facts.phrase("talent_metric", metric))
          .copy(fact, "value")
          .put("unit", facts.phrase("unit", fact.text("unit")))
          .put("definition", fact, "definition_zh", "definition");
    }
    for (Row fact : facts.table("rd_personnel_other")) {
      row("talent", fact, "year")
          .put("metric", facts.phrase("talent_metric", "rd_personnel_other"))
          .copy(fact, "value")
          .put("unit", facts.phrase("unit", fact.text("unit")))
          .put("definition", fact, "definition_zh", "definition");
    }
  }

  private void economy() throws IOException {
    for (Row fact : facts.table("gdp")) {
      if (fact.text("unit").equals("million_MOP")) {
        row("economy", fact, "year")
            .put("metric", facts.phrase("sentence", "gdp_metric"))
            .copy(fact, "value")
            .put("unit", facts.phrase("unit", fact.text("unit")))
            .put("definition", facts.phrase("sentence", "gdp_definition"));
      }
    }
  }
}
