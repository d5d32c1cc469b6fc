package org.modelatlas.legend;

import org.modelatlas.dataset.Period;
import org.modelatlas.i18n.Messages;

/** Dates in words. */
public final class DateText {

  private static final String HALF = "-H";

  private DateText() {}

  /** A date in its own precision: "2025-03", "first half of 2024". */
  public static String of(Period period, Messages messages) {
    String text = period.text();
    int half = text.indexOf(HALF);
    return half < 0
        ? text
        : messages.get(
            "panel.date.half." + text.substring(half + HALF.length()), text.substring(0, half));
  }
}
