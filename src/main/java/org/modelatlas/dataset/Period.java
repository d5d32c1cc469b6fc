package org.modelatlas.dataset;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A date in exactly the precision that its source gives; sorts by its end.
 *
 * @param text a year (2025), month (2025-03), day (2025-03-14) or half-year (2024-H1)
 * @param end the last day it covers
 */
public record Period(String text, LocalDate end) implements Comparable<Period> {

  /**
   * Reads the four forms.
   *
   * @throws IllegalArgumentException if the text is none of them
   */
  public static Period parse(String text) {
    try {
      return new Period(text, endOf(text));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not a date: " + text, e);
    }
  }

  private static LocalDate endOf(String text) {
    if (text.matches("\\d{4}")) {
      return LocalDate.of(Integer.parseInt(text), 12, 31);
    }
    if (text.matches("\\d{4}-H[12]")) {
      int month = text.endsWith("1") ? 6 : 12;
      return YearMonth.of(Integer.parseInt(text.substring(0, 4)), month).atEndOfMonth();
    }
    return text.length() == 7 ? YearMonth.parse(text).atEndOfMonth() : LocalDate.parse(text);
  }

  /** The year of its end. */
  public int year() {
    return end.getYear();
  }

  @Override
  public int compareTo(Period other) {
    return end.compareTo(other.end);
  }

  @Override
  public String toString() {
    return text;
  }
}
