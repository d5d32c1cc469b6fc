package org.modelatlas.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.i18n.Messages;

/** Collects what the columns of a table count, each once. */
final class Definitions {

  private final TableFrame frame;
  private final List<Definition> all = new ArrayList<>();

  Definitions(TableFrame frame) {
    this.frame = frame;
  }

  /**
   * The definitions behind some columns.
   *
   * @param ids indicators of the Atlas, or columns that {@code table.definition.} explains
   */
  static List<Definition> of(TableFrame frame, String... ids) {
    var definitions = new Definitions(frame);
    for (String id : ids) {
      Optional.ofNullable(frame.atlas().indicators().get(id))
          .ifPresentOrElse(
              indicator -> definitions.add(indicator, "", ""), () -> definitions.addColumn(id));
    }
    return definitions.all();
  }

  /** An indicator, and behind a derived one those that it is made from. */
  void add(Indicator indicator, String dates, String remark) {
    Wording wording = frame.wording();
    all.removeIf(definition -> definition.id().equals(indicator.id()));
    all.add(
        new Definition(
            indicator.id(),
            wording.text(indicator.name()),
            wording.text(indicator.unit()),
            wording.text(indicator.definition()),
            wording.text(indicator.formula().orElse(LocalText.EMPTY)),
            dates,
            remark));
    for (String part : indicator.parts()) {
      if (all.stream().noneMatch(definition -> definition.id().equals(part))) {
        add(frame.atlas().indicator(part), "", "");
      }
    }
  }

  private void addColumn(String id) {
    Messages first = frame.wording().messages().getFirst();
    if (first.has("table.definition." + id)) {
      Wording wording = frame.wording();
      String unit = first.has("table.unit." + id) ? wording.say("table.unit." + id) : "";
      all.add(
          new Definition(
              id,
              wording.say("table.column." + id),
              unit,
              wording.say("table.definition." + id),
              "",
              "",
              ""));
    }
  }

  List<Definition> all() {
    return List.copyOf(all);
  }
}
