package org.modelatlas.surface.pptx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.modelatlas.page.setting.Run;
import org.modelatlas.story.slide.SlidePart;

/**
 * A bar's name and how its number is written. An office program writes the number itself, from a
 * format that is found in the text of the value: so the label follows when the number is edited.
 *
 * @param name what the bar is about
 * @param format of the number, in the language of spreadsheets
 */
record BarLabel(String name, String format) {

  private static final Pattern MARK = Pattern.compile("[\\u2460-\\u2473]|\\[\\d+]");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");
  private static final String PLAIN = "General";

  /** The labels of bars; marks that all bars have stand behind the numbers, else with the names. */
  static List<BarLabel> of(List<SlidePart.Row> rows) {
    boolean alike = rows.stream().map(row -> marks(row.value())).distinct().count() == 1;
    return rows.stream().map(row -> of(row, alike)).toList();
  }

  private static BarLabel of(SlidePart.Row row, boolean behindNumber) {
    String marks = marks(row.value());
    String said = row.value().text().substring(0, row.value().text().length() - marks.length());
    if (row.number().isEmpty()) {
      return new BarLabel(row.label().text() + ": " + said + marks, "");
    }
    return behindNumber
        ? new BarLabel(row.label().text(), format(said + marks))
        : new BarLabel((row.label().text() + " " + marks).strip(), format(said));
  }

  /** The marks of sources at the end of a value. */
  private static String marks(SlidePart.Paragraph value) {
    List<String> marks = new ArrayList<>();
    for (Run run : value.runs().reversed()) {
      if (!MARK.matcher(run.text()).matches()) {
        break;
      }
      marks.addFirst(run.text());
    }
    return String.join("", marks);
  }

  private static String format(String said) {
    Matcher number = NUMBER.matcher(said);
    if (!number.find()) {
      return PLAIN;
    }
    int decimals = number.group(1) == null ? 0 : number.group(1).length() - 1;
    String digits = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
    return quoted(said.substring(0, number.start()))
        + digits
        + quoted(said.substring(number.end()).stripTrailing());
  }

  private static String quoted(String words) {
    return words.isEmpty() ? "" : '"' + words.replace("\"", "") + '"';
  }

  /** The format that most bars have. */
  static String format(List<BarLabel> labels) {
    Map<String, Long> counts =
        labels.stream()
            .map(BarLabel::format)
            .filter(format -> !format.isEmpty())
            .collect(Collectors.groupingBy(f -> f, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(PLAIN);
  }
}
