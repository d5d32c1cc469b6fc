package org.modelatlas.sheet;

import java.util.List;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Period;
import org.modelatlas.legend.FigureText;

/** The unit and the dates of the figures on a map. */
final class UnitAndDates {

  private final SheetRequest request;

  UnitAndDates(SheetRequest request) {
    this.request = request;
  }

  /** "families · 2026-08-31"; the unit is left out where there is none. */
  String text() {
    Indicator indicator = request.table().indicator();
    String unit = indicator.unit().in(request.view().language());
    boolean hasUnit = !unit.isEmpty() && indicator.kind() != Indicator.Kind.ORDINAL;
    return hasUnit ? request.messages().get("map.subtitle", unit, dates()) : dates();
  }

  private String dates() {
    var messages = request.messages();
    if (request.table().indicator().derivation() instanceof Indicator.Derivation.Change change) {
      return changeDates(change);
    }
    List<Period> periods =
        request.table().figures().stream()
            .filter(figure -> figure.reading().isKnown())
            .flatMap(figure -> figure.periods().stream())
            .distinct()
            .sorted()
            .toList();
    if (periods.isEmpty()) {
      return messages.get("map.asOf", request.table().asOf().toString());
    }
    return periods.getFirst().equals(periods.getLast())
        ? periods.getFirst().text()
        : messages.get("map.periods", periods.getFirst().text(), periods.getLast().text());
  }

  /** The dates of the figures where all have the same two, else the two that are asked for. */
  private String changeDates(Indicator.Derivation.Change change) {
    var text = new FigureText(request.messages());
    List<String> pairs =
        request.table().figures().stream()
            .filter(figure -> figure.value().isPresent())
            .map(text::dates)
            .distinct()
            .toList();
    return pairs.size() == 1 && !pairs.getFirst().isEmpty()
        ? pairs.getFirst()
        : request
            .messages()
            .get("figure.fromTo", change.from().toString(), request.table().asOf().toString());
  }
}
