package org.modelatlas.comparison;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modelatlas.citation.SourceMark;
import org.modelatlas.citation.SourceWords;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;

/** A comparison as text that stands alone: its figures, their sources, and the filter. */
public final class ComparisonText {

  private final Comparison comparison;
  private final String filter;
  private final Messages messages;
  private final Language language;

  /**
   * A comparison in words.
   *
   * @param filter the filter in a line
   * @param messages the sentences of the language to write in
   */
  public ComparisonText(Comparison comparison, String filter, Messages messages) {
    this.comparison = comparison;
    this.filter = filter;
    this.messages = messages;
    this.language = messages.language();
  }

  /**
   * Tab-separated lines, each of as many cells as its part has columns: a line for each indicator
   * with unit, dates, figures, ranks, total and the numbers of its sources; after an empty line the
   * filter; after another a line for each source with number, publisher, title, date and address.
   * No cell holds a tab or a line break.
   */
  public String tsv() {
    var lines = new ArrayList<String>();
    lines.add(line(head()));
    comparison.rows().forEach(row -> lines.add(line(cells(row))));
    lines.add("");
    lines.add(line(List.of(filter)));
    lines.add("");
    lines.add(line(List.of(messages.get("compare.sources"))));
    comparison.sources().forEach(mark -> lines.add(line(source(mark))));
    return String.join("\n", lines) + "\n";
  }

  private List<String> head() {
    var head = new ArrayList<String>();
    head.add(messages.get("compare.indicator"));
    head.add(messages.get("compare.unit"));
    head.add(messages.get("compare.date"));
    for (var region : comparison.regions()) {
      head.add(region.name().in(language));
      head.add(messages.get("compare.rankAndDate"));
    }
    head.add(messages.get("compare.total"));
    head.add(messages.get("compare.sources"));
    return head;
  }

  private List<String> cells(Comparison.Row row) {
    var cells = new ArrayList<String>();
    cells.add(row.indicator().name().in(language));
    cells.add(row.indicator().unit().in(language));
    cells.add(row.date());
    for (Comparison.Cell cell : row.cells()) {
      cells.add(cell.text());
      cells.add(cell.remark());
    }
    cells.add(row.total().text());
    cells.add(numbers(row));
    return cells;
  }

  private static String numbers(Comparison.Row row) {
    return Stream.of(
            row.marks().stream(),
            row.cells().stream().flatMap(cell -> cell.marks().stream()),
            row.total().marks().stream())
        .flatMap(marks -> marks)
        .map(SourceMark::number)
        .distinct()
        .sorted()
        .map(number -> "[" + number + "]")
        .collect(Collectors.joining(" "));
  }

  private List<String> source(SourceMark mark) {
    return List.of(
        "[" + mark.number() + "]",
        mark.source().publisher().in(language),
        mark.source().title().in(language),
        SourceWords.date(mark.source(), messages),
        mark.source().url().map(URI::toString).orElse(""));
  }

  private static String line(List<String> cells) {
    return String.join("\t", cells.stream().map(cell -> cell.replaceAll("\\s+", " ")).toList());
  }
}
