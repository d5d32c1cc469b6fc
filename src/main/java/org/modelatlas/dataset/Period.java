package org.modelatlas.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

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
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a date: " + text, e);
    }
  }

  /** Read by hand: loading a formatter would be the dearest step on the way to the first map. */
  private static LocalDate endOf(String text) {
    int year = digits(text, 0, 4);
    return switch (text.length()) {
      case 4 -> LocalDate.of(year, 12, 31);
      case 7 -> YearMonth.of(year, endMonth(text)).atEndOfMonth();
      case 10 -> LocalDate.of(year, digits(text, 5, 7), digits(text, 8, 10));
      default -> throw new DateTimeException("length " + text.length());
    };
  }

  private static int endMonth(String text) {
    return switch (text.substring(4)) {
      case "-H1" -> 6;
      case "-H2" -> 12;
      default -> digits(text, 5, 7);
    };
  }

  /** The number in some digits that stand at the beginning or after a hyphen. */
  private static int digits(String text, int from, int to) {
    boolean wellFormed = text.length() >= to && (from == 0 || text.charAt(from - 1) == '-');
    int number = 0;
    for (int i = from; wellFormed && i < to; i++) {
      wellFormed = text.charAt(i) >= '0' && text.charAt(i) <= '9';
      number = 10 * number + text.charAt(i) - '0';
    }
    if (!wellFormed) {
      throw new DateTimeException("digits " + from + " to " + to);
    }
    return number;
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
