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
 * @param name what the bar is about, with the marks of the value's sources
 * @param format of the number, in the language of spreadsheets
 */
record BarLabel(String name, String format) {

  private static final Pattern MARK = Pattern.compile("[\\u2460-\\u2473]|\\[\\d+]");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");
  private static final String PLAIN = "General";

  static BarLabel of(SlidePart.Row row) {
    List<String> marks = new ArrayList<>();
    var said = new StringBuilder();
    for (Run run : row.value().runs()) {
      if (MARK.matcher(run.text()).matches()) {
        marks.add(run.text());
      } else {
        said.append(run.text());
      }
    }
    boolean bar = row.number().isPresent();
    String name = row.label().text() + (bar ? "" : ": " + said);
    String marked = marks.isEmpty() ? name : name + " " + String.join("", marks);
    return new BarLabel(marked, bar ? format(said.toString()) : "");
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
        + quoted(said.substring(number.end()));
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
            .collect(
                Collectors.groupingBy(f -> f, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(PLAIN);
  }
}
