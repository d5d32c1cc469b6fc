package org.modelatlas.sheet;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks texts into lines where both languages allow it. */
final class TextWrap {

  private static final String SEPARATORS = "·•・";

  private final TypeMetrics metrics;

  TextWrap(TypeMetrics metrics) {
    this.metrics = metrics;
  }

  /** A line may end with a separator and not begin with one. */
  private static boolean isBeforeSeparator(String text, int at) {
    return at < text.length() && SEPARATORS.indexOf(text.charAt(at)) >= 0;
  }

  /** The lines, none wider than asked for unless a single word is; at least one. */
  List<String> lines(String text, TextStyle style, double widestPt) {
    var lines = new ArrayList<String>();
    var breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    int start = 0;
    int last = 0;
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      if (last > start && metrics.widthPt(text.substring(start, next).strip(), style) > widestPt) {
        lines.add(text.substring(start, last).strip());
        start = last;
      }
      last = isBeforeSeparator(text, next) ? last : next;
    }
    lines.add(text.substring(start).strip());
    return lines;
  }
}
