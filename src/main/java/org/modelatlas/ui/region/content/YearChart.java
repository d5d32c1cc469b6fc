package org.modelatlas.ui.region.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.ModelFamily;
import org.modelatlas.dataset.ModelFamily.DateKind;
import org.modelatlas.dataset.ModelFilter;

/** The families by the year in which they were first listed, whatever dates the filter asks for. */
final class YearChart {

  private final Teller teller;
  private final ModelFilter filter;
  private final ChartFigures counted;
  private final TreeMap<Integer, List<ModelFamily>> years;

  YearChart(Teller teller, Optional<Adcode> province) {
    this.teller = teller;
    this.filter = teller.view().filter();
    this.counted = new ChartFigures(teller, province);
    var undated = filter.listed(Optional.empty(), Optional.empty());
    var catalogue = teller.figures().catalogue(teller.view().asOf(), undated);
    List<ModelFamily> families =
        province.map(catalogue::families).orElseGet(() -> catalogue.families());
    this.years =
        families.stream()
            .collect(
                Collectors.groupingBy(
                    f -> f.firstListed().year(), TreeMap::new, Collectors.toList()));
  }

  /** A bar for each year from the first to the last that has a family. */
  Optional<Chart> chart() {
    var bars = new ArrayList<ChartBar>();
    int most = years.values().stream().mapToInt(List::size).max().orElse(1);
    if (!years.isEmpty()) {
      for (int year = years.firstKey(); year <= years.lastKey(); year++) {
        bars.add(bar(year, years.getOrDefault(year, List.of()), most));
      }
    }
    return ChartWords.chart(teller, "YEAR", teller.say("panel.chart.YEAR"), bars);
  }

  private ChartBar bar(int year, List<ModelFamily> families, int most) {
    int bounds =
        (int) families.stream().filter(f -> f.dateKind() == DateKind.FIRST_LISTING).count();
    String label = Integer.toString(year);
    var state = state(year);
    return new ChartBar(
        label,
        label,
        families.size(),
        teller.number(families.size()),
        (double) families.size() / most,
        (double) bounds / most,
        state,
        toggled(year),
        ChartWords.spoken(teller, label, families.size(), bounds, state),
        counted.of(label, alone(year)));
  }

  private ChartBar.State state(int year) {
    if (!filter.hasDates()) {
      return ChartBar.State.FREE;
    }
    boolean before = filter.until().filter(first(year)::isAfter).isPresent();
    boolean after = filter.from().filter(last(year)::isBefore).isPresent();
    return before || after ? ChartBar.State.LEFT_OUT : ChartBar.State.KEPT;
  }

  /** With this year alone, or with all dates where it already is alone. */
  private ModelFilter toggled(int year) {
    ModelFilter alone = alone(year);
    return alone.equals(filter) ? filter.listed(Optional.empty(), Optional.empty()) : alone;
  }

  private ModelFilter alone(int year) {
    return filter.listed(Optional.of(first(year)), Optional.of(last(year)));
  }

  private static LocalDate first(int year) {
    return LocalDate.of(year, 1, 1);
  }

  private static LocalDate last(int year) {
    return LocalDate.of(year, 12, 31);
  }
}
