package org.modelatlas.sheet;

import java.util.List;
import org.modelatlas.dataset.Indicator;

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
    String line = isFiltered() ? messages.get("map.filtered", dated(), filter) : dated();
    return content.subtitle(
        isBehind()
            ? messages.get("map.catalogueEnds", line, request.coverageEnd().orElseThrow().text())
            : line);
  }

  private String dated() {
    return new UnitAndDates(request).text();
  }

  private boolean isFiltered() {
    return content.indicators().stream().anyMatch(Indicator::isOfCatalogue)
        && !request.view().filter().isNone();
  }

  private boolean isBehind() {
    return isCatalogue()
        && request.coverageEnd().filter(p -> p.end().isBefore(request.table().asOf())).isPresent();
  }

  private boolean isCatalogue() {
    return request.table().indicator().isOfCatalogue();
  }
}
