package org.modelatlas.ui.timeline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.modelatlas.dataset.ModelFamily;
import org.modelatlas.i18n.Messages;

/** How many families each month brought; an upper bound apart from a date of its own. */
final class NewFamilies {

  /**
   * The families of a month.
   *
   * @param dated released or filed in it
   * @param listed first named by a list in it, perhaps made earlier
   */
  record Month(int dated, int listed) {

    int total() {
      return dated + listed;
    }

    private Month and(ModelFamily family) {
      return family.dateKind() == ModelFamily.DateKind.FIRST_LISTING
          ? new Month(dated, listed + 1)
          : new Month(dated + 1, listed);
    }
  }

  private static final Month NONE = new Month(0, 0);

  private final SortedMap<YearMonth, Month> months = new TreeMap<>();

  NewFamilies(List<ModelFamily> families) {
    for (ModelFamily family : families) {
      YearMonth month = YearMonth.from(family.firstListed().end());
      months.put(month, in(month).and(family));
    }
  }

  Month in(YearMonth month) {
    return months.getOrDefault(month, NONE);
  }

  SortedMap<YearMonth, Month> months() {
    return months;
  }

  int most() {
    return months.values().stream().mapToInt(Month::total).max().orElse(0);
  }

  /** The chart in a sentence for each year. */
  String alternative(Messages messages) {
    var years = new TreeMap<Integer, Month>();
    months.forEach(
        (month, count) ->
            years.merge(
                month.getYear(),
                count,
                (a, b) -> new Month(a.dated() + b.dated(), a.listed() + b.listed())));
    var sentences = new ArrayList<String>();
    years.forEach((year, count) -> sentences.add(sentence(messages, year.toString(), count)));
    return String.join(messages.get("list.separator"), sentences);
  }

  /** A month or year in words. */
  static String sentence(Messages messages, String when, Month count) {
    return messages.get("timeline.chart.month", when, count.total(), count.listed());
  }
}
