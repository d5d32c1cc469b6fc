package org.modelatlas.ui.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Period;

/**
 * The dates that an indicator can be looked at, on an axis that is the same for all indicators.
 *
 * @param first first day of the axis
 * @param last last day of the axis
 * @param dates the steps, ascending, none before {@code first} or after {@code last}
 * @param periods the dates of the indicator's own figures, oldest first
 */
record TimeSteps(LocalDate first, LocalDate last, List<LocalDate> dates, List<Period> periods) {

  /** The month in which the first family of the shipped catalogue was listed. */
  private static final LocalDate BEGINNING = LocalDate.of(2020, 6, 1);

  TimeSteps {
    dates = List.copyOf(dates);
    periods = List.copyOf(periods);
  }

  /** Months for what is counted over the catalogue, else the dates of the figures. */
  static TimeSteps of(Atlas atlas, Figures figures, Indicator indicator) {
    List<Period> periods = figures.periods(indicator);
    LocalDate first = beginning(indicator, periods);
    LocalDate last = end(atlas, periods);
    var dates = new TreeSet<LocalDate>();
    if (indicator.isOfCatalogue()) {
      dates.addAll(months(first, last));
    } else {
      periods.forEach(period -> dates.add(within(first, step(indicator, period), last)));
    }
    if (isOfCentres(indicator)) {
      dates.add(last);
    }
    return new TimeSteps(first, last, new ArrayList<>(dates), periods);
  }

  private static boolean isOfCentres(Indicator indicator) {
    return indicator.derivation() instanceof Indicator.Derivation.CentreSymbols;
  }

  private static LocalDate beginning(Indicator indicator, List<Period> periods) {
    return indicator.isOfCatalogue() && !periods.isEmpty()
        ? earlier(BEGINNING, periods.getFirst().end().withDayOfMonth(1))
        : BEGINNING;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** The day on which the newest source was seen: undated statements count from then on. */
  private static LocalDate end(Atlas atlas, List<Period> periods) {
    LocalDate seen = atlas.newestDate();
    return periods.isEmpty() || periods.getLast().end().isBefore(seen)
        ? seen
        : periods.getLast().end();
  }

  private static List<LocalDate> months(LocalDate first, LocalDate last) {
    return first
        .datesUntil(last.plusDays(1), java.time.Period.ofMonths(1))
        .map(day -> earlier(YearMonth.from(day).atEndOfMonth(), last))
        .toList();
  }

  /** Statements about centres are stepped through by month. */
  private static LocalDate step(Indicator indicator, Period period) {
    return isOfCentres(indicator) ? YearMonth.from(period.end()).atEndOfMonth() : period.end();
  }

  private static LocalDate within(LocalDate first, LocalDate day, LocalDate last) {
    return day.isBefore(first) ? first : earlier(day, last);
  }

  /** The index of the newest step at or before a day; −1 where there is none. */
  int at(LocalDate day) {
    int index = -1;
    while (index + 1 < dates.size() && !dates.get(index + 1).isAfter(day)) {
      index++;
    }
    return index;
  }

  /** The step so many steps away from a day; the first or last one beyond the ends. */
  Optional<LocalDate> away(LocalDate day, int steps) {
    return dates.isEmpty()
        ? Optional.empty()
        : Optional.of(dates.get(Math.clamp(at(day) + (long) steps, 0, dates.size() - 1)));
  }

  /** The step about a year before or after a day, at least one step away. */
  Optional<LocalDate> yearAway(LocalDate day, int direction) {
    int now = at(day);
    int then = at(day.plusYears(direction));
    return away(day, direction > 0 ? Math.max(1, then - now) : Math.min(-1, then - now));
  }

  /** Where a day lies on the axis, 0 to 1; days beyond it lie at its ends. */
  double share(LocalDate day) {
    double days = Math.max(1, ChronoUnit.DAYS.between(first, last));
    return Math.clamp(ChronoUnit.DAYS.between(first, day) / days, 0, 1);
  }

  /** The step nearest to a place on the axis. */
  Optional<LocalDate> nearest(double share) {
    return dates.stream()
        .min((a, b) -> Double.compare(Math.abs(share(a) - share), Math.abs(share(b) - share)));
  }

  /** The newest date of a figure at or before a day. */
  Optional<Period> newestPeriod(LocalDate day) {
    return periods.stream().filter(p -> !p.end().isAfter(day)).reduce((a, b) -> b);
  }

  /** The date of the oldest figure. */
  Optional<Period> begins() {
    return periods.stream().findFirst();
  }

  /** The date of the newest figure: beyond it nothing is known. */
  Optional<Period> ends() {
    return periods.stream().reduce((a, b) -> b);
  }
}
