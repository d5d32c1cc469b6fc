package org.modelatlas.factbuild;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.modelatlas.datapackage.Row;
import org.modelatlas.i18n.LocalText;

/** What the sources say about the observed indicators, region by region. */
final class ObservationTable {

  private static final String JIANGXI = "360000";

  private final Facts facts;
  private final Map<String, String> units = new HashMap<>();
  private final List<Cells> rows = new ArrayList<>();

  private ObservationTable(Facts facts) throws IOException {
    this.facts = facts;
    facts.indicators().forEach(row -> units.put(row.text("id"), row.text("unit_en")));
  }

  static List<Cells> rows(Facts facts) throws IOException {
    var table = new ObservationTable(facts);
    table.filings();
    table.compute();
    table.tiers();
    table.population();
    table.yearly("rd_personnel", "rd_personnel", "person_years");
    for (Row fact : facts.table("rd_personnel_other")) {
      table.elsewhere("rd_personnel", fact.text("year"), fact, "rd_other");
    }
    table.yearly("rd_researchers", "rd_researchers", "person_years");
    table.yearly("gdp", "gdp", "100_million_CNY");
    return table.rows;
  }

  private Cells row(String indicator, String adcode, String period, String status, Row fact) {
    Cells cells =
        new Cells()
            .put("indicator_id", indicator)
            .put("adcode", adcode)
            .put("period", period)
            .put("status", status)
            .put("source_id", fact.text("source_id"));
    rows.add(cells);
    return cells;
  }

  private Cells measured(String indicator, String adcode, String period, String value, Row fact) {
    return row(indicator, adcode, period, "measured", fact)
        .put("value", value)
        .put("unit", units.get(indicator));
  }

  /** The list is complete for the mainland: a unit without a row had zero at that date. */
  private void filings() throws IOException {
    var dates = new TreeMap<String, Map<String, Row>>();
    for (Row fact : facts.table("registrations")) {
      dates
          .computeIfAbsent(fact.text("as_of"), date -> new HashMap<>())
          .put(fact.text("province_adcode"), fact);
    }
    for (var date : dates.entrySet()) {
      Row any = date.getValue().values().iterator().next();
      for (Row region : facts.table("regions")) {
        filing(date.getKey(), region.text("adcode"), date.getValue(), any);
      }
    }
  }

  private void filing(String date, String adcode, Map<String, Row> listed, Row any) {
    if (adcode.compareTo("700000") > 0) {
      row("filings", adcode, date, "not_applicable", any)
          .put("reason", facts.phrase("sentence", "filings_na"));
    } else if (listed.containsKey(adcode)) {
      Row fact = listed.get(adcode);
      measured("filings", adcode, date, fact.text("registered_services"), fact);
    } else {
      measured("filings", adcode, date, "0", any);
    }
  }

  /** A figure that is on another definition and so stands among the statements. */
  private void elsewhere(String indicator, String period, Row fact, String reason) {
    row(indicator, fact.text("adcode"), period, "not_reported", fact)
        .put("reason", facts.phrase("sentence", reason));
  }

  /** Jiangxi's intelligent figure sums its AI centres only: another definition, kept out. */
  private void compute() throws IOException {
    for (Row fact : facts.table("compute_capacity")) {
      String scope = fact.text("scope");
      if (scope.equals("intelligent") && fact.text("adcode").equals(JIANGXI)) {
        elsewhere("compute_intelligent", fact.text("as_of"), fact, "jiangxi_partial");
      } else {
        measured(
                "compute_" + scope,
                fact.text("adcode"),
                fact.text("as_of"),
                fact.text("value_pflops"),
                fact)
            .put("definition", fact, "definition_zh", "definition")
            .copy(fact, "precision");
      }
    }
  }

  private void tiers() throws IOException {
    String period = reportDate();
    var named = new TreeMap<String, Map<String, Row>>();
    for (Row fact : facts.table("rankings")) {
      named
          .computeIfAbsent(fact.text("topic"), topic -> new HashMap<>())
          .put(fact.text("province_adcode"), fact);
    }
    for (var topic : named.entrySet()) {
      Row any = topic.getValue().values().iterator().next();
      for (Row region : facts.table("regions")) {
        tier("tier_" + topic.getKey(), region.text("adcode"), period, topic.getValue(), any);
      }
    }
  }

  private String reportDate() throws IOException {
    String source = facts.table("rankings").getFirst().text("source_id");
    return facts.table("sources").stream()
        .filter(row -> row.text("source_id").equals(source))
        .map(row -> row.text("date"))
        .findFirst()
        .orElseThrow();
  }

  private void tier(String id, String adcode, String period, Map<String, Row> named, Row any) {
    if (named.containsKey(adcode)) {
      Row fact = named.get(adcode);
      String tier = fact.text("rank_or_tier");
      LocalText words = new LocalText(fact.text("tier_zh"), facts.phrase("tier", tier).en());
      row(id, adcode, period, "tier", fact)
          .put("tier", words)
          .put("rank", tier.matches("\\d+") ? tier : "");
    } else {
      row(id, adcode, period, "not_reported", any)
          .put("reason", facts.phrase("sentence", "tier_silent"));
    }
  }

  private void population() throws IOException {
    for (Row fact : facts.table("population")) {
      boolean tenThousands = fact.text("unit").equals("10000_persons");
      if (!tenThousands && !fact.text("unit").equals("persons")) {
        throw new IllegalStateException("unit of population: " + fact.text("unit"));
      }
      BigDecimal scale = tenThousands ? BigDecimal.valueOf(10_000) : BigDecimal.ONE;
      String persons = new BigDecimal(fact.text("value")).multiply(scale).toPlainString();
      LocalText note =
          tenThousands ? facts.phrase("sentence", "pop_ten_thousand") : LocalText.EMPTY;
      measured("population", fact.text("adcode"), fact.text("year"), persons, fact)
          .put("definition", note);
    }
  }

  /** Only rows in the indicator's unit are figures of it; product in patacas is another. */
  private void yearly(String table, String indicator, String unit) throws IOException {
    for (Row fact : facts.table(table)) {
      if (fact.text("unit").equals(unit)) {
        measured(indicator, fact.text("adcode"), fact.text("year"), fact.text("value"), fact);
      } else if (fact.text("unit").equals("million_MOP")) {
        elsewhere(indicator, fact.text("year"), fact, "gdp_mop");
      } else {
        throw new IllegalStateException("unit of " + table + ": " + fact.text("unit"));
      }
    }
  }
}
