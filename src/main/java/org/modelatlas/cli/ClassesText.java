package org.modelatlas.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.modelatlas.classification.ClassBreaks;
import org.modelatlas.i18n.Messages;
import org.modelatlas.i18n.Numbers;

/** Prints classes as a table for people. */
final class ClassesText {

  private static final int MOST_DIGITS = 9;
  private static final int FIT_DIGITS = 4;

  private final Messages messages;
  private final PrintWriter out;

  ClassesText(Messages messages, PrintWriter out) {
    this.messages = messages;
    this.out = out;
  }

  void print(ClassesReport report) {
    report.onMap().ifPresent(this::printTitle);
    String method = messages.get("classes.method." + report.classing().method().id());
    int classes = report.breaks().size();
    out.println(messages.get("cli.classes.title", method, classes, report.values().length));
    printRows(report.breaks(), report.counts());
    String fit = Numbers.upTo(messages.language(), FIT_DIGITS).text(report.fit());
    out.println(messages.get("cli.classes.fit", fit));
    report.onMap().ifPresent(this::printMap);
  }

  private void printTitle(ClassesReport.OnMap onMap) {
    String name = onMap.indicator().name().in(messages.language());
    out.println(messages.get("cli.classes.indicator", name, onMap.asOf().toString()));
  }

  /** Limits are numbers and signs, so a character is a column in every language. */
  private void printRows(ClassBreaks breaks, int[] counts) {
    List<String> uppers = numbers(breaks);
    List<String> lowers = new ArrayList<>(List.of(number(breaks.lowest())));
    uppers.subList(0, uppers.size() - 1).forEach(upper -> lowers.add("> " + upper));
    for (int i = 0; i < counts.length; i++) {
      String row = pad(lowers, i) + " – " + pad(uppers, i);
      out.println("  " + row + String.format("  %7d", counts[i]));
    }
  }

  private static String pad(List<String> column, int row) {
    int width = column.stream().mapToInt(String::length).max().orElseThrow();
    return " ".repeat(width - column.get(row).length()) + column.get(row);
  }

  private List<String> numbers(ClassBreaks breaks) {
    return breaks.upperLimits().stream().map(this::number).toList();
  }

  private String number(double value) {
    return Numbers.upTo(messages.language(), MOST_DIGITS).text(value);
  }

  private void printMap(ClassesReport.OnMap onMap) {
    String limits =
        number(onMap.legend().lowest()) + " | " + String.join(" | ", numbers(onMap.legend()));
    out.println(messages.get("cli.classes.legend", limits));
    out.println(
        messages.get(
            "cli.classes.beside", onMap.zero(), onMap.notReported(), onMap.notApplicable()));
  }
}
