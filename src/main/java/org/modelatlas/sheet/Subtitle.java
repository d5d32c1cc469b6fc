package org.modelatlas.sheet;

import java.util.List;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Period;
import org.modelatlas.legend.FigureText;

/**
 * What stands below a map's title: unit, dates, the filter where it acts on what is drawn, and
 * where the data ends before the date asked for.
 */
final class Subtitle {

  private final SheetRequest request;
  private final TextWrap wrap;
  private final TypeMetrics metrics;
  private final MapContent content;

  Subtitle(SheetRequest request, TypeMetrics metrics, MapContent content) {
    this.content = content;
    this.request = request;
    this.metrics = metrics;
    this.wrap = new TextWrap(metrics);
  }

  /** All of it, however long. */
  String whole() {
    return naming(Integer.MAX_VALUE);
  }

  /**
   * Lines that are not wider than asked for unless a single word is: one with as many parts of the
   * filter as fit, else two, else as many as a narrow sheet needs.
   */
  List<String> lines(TextStyle text, double widestPt) {
    int parts = isFiltered() ? request.filterWords().parts(request.view().filter()).size() : 0;
    for (int most = parts; most > 0; most--) {
      String line = naming(most);
      if (metrics.widthPt(line, text) <= widestPt) {
        return List.of(line);
      }
    }
    for (int most = parts; most > 0; most--) {
      List<String> lines = wrap.lines(naming(most), text, widestPt);
      if (lines.size() <= 2) {
        return lines;
      }
    }
    return wrap.lines(naming(0), text, widestPt);
  }

  /** The words, with so many parts of the filter named. */
  private String naming(int most) {
    var messages = request.messages();
    String filter = request.filterWords().line(request.view().filter(), most);
    String line =
        isFiltered() ? messages.get("map.filtered", unitAndDates(), filter) : unitAndDates();
    return content.subtitle(
        isBehind()
            ? messages.get("map.catalogueEnds", line, request.coverageEnd().orElseThrow().text())
            : line);
  }

  private String unitAndDates() {
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

  private boolean isFiltered() {
    return isCatalogue() && !request.view().filter().isNone();
  }

  private boolean isBehind() {
    return isCatalogue()
        && request.coverageEnd().filter(p -> p.end().isBefore(request.table().asOf())).isPresent();
  }

  private boolean isCatalogue() {
    return request.table().indicator().isOfCatalogue();
  }
}
