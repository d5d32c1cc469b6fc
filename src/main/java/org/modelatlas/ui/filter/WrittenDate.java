package org.modelatlas.ui.filter;

import java.time.LocalDate;
import java.util.Optional;
import org.modelatlas.dataset.Period;

/** A year, month, half-year or day as someone writes it, as the first or the last of its days. */
final class WrittenDate {

  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private WrittenDate() {}

  /**
   * The first day; empty for blank text.
   *
   * @throws IllegalArgumentException if the text is no date
   */
  static Optional<LocalDate> first(String text) {
    String written = text.strip();
    return last(text).map(end -> firstOf(written, end));
  }

  private static LocalDate firstOf(String written, LocalDate end) {
    if (written.length() == YEAR) {
      return end.withDayOfYear(1);
    }
    if (written.length() != MONTH) {
      return end;
    }
    return written.contains("H") ? end.minusMonths(5).withDayOfMonth(1) : end.withDayOfMonth(1);
  }

  /**
   * The last day; empty for blank text.
   *
   * @throws IllegalArgumentException if the text is no date
   */
  static Optional<LocalDate> last(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(Period.parse(text.strip()).end());
  }
}
