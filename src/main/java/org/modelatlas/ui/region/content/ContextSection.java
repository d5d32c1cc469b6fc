package org.modelatlas.ui.region.content;

import java.util.ArrayList;
import java.util.List;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Statement;

/** The part that gives a province's size, to read the other figures against. */
final class ContextSection {

  private static final List<String> INDICATORS = List.of("population", "gdp_per_head");

  private final Teller teller;

  ContextSection(Teller teller) {
    this.teller = teller;
  }

  Section of(Adcode province) {
    var facts = new ArrayList<Fact>();
    INDICATORS.forEach(id -> facts.add(fact(id, province)));
    facts.addAll(new Statements(teller).facts(province, Statement.Kind.ECONOMY));
    return new Section(
        "context", teller.say("panel.context.title"), List.of(new Block.Facts(facts)));
  }

  private Fact fact(String indicatorId, Adcode province) {
    KeyFigure key = FigureWords.of(teller, indicatorId).key(province);
    String value = (key.value() + " " + key.unit()).strip();
    return new Fact(key.label(), value, key.remark(), key.marks()).of(key.figure());
  }
}
