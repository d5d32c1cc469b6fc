package org.modelatlas.ui.region.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Charts and their bars in words. */
final class ChartWords {

  private ChartWords() {}

  /** A chart with its sentence: every bar with its count, the longest first; none without bars. */
  static Optional<Chart> chart(Teller teller, String id, String title, List<ChartBar> bars) {
    if (bars.isEmpty()) {
      return Optional.empty();
    }
    String counts =
        bars.stream()
            .sorted(Comparator.comparingInt(ChartBar::count).reversed())
            .map(bar -> teller.say("panel.chart.count", bar.label(), bar.count()))
            .collect(Collectors.joining(teller.say("list.separator")));
    return Optional.of(
        new Chart(id, title, bars, teller.say("panel.chart.sentence", title, counts)));
  }

  /**
   * A bar in words.
   *
   * @param bounds how many of its families have an upper bound for a date
   */
  static String spoken(
      Teller teller, String label, int families, int bounds, ChartBar.State state) {
    String count = teller.say("panel.chart.bar", label, families, bounds);
    return switch (state) {
      case FREE -> count;
      case KEPT -> teller.say("panel.chart.kept", count);
      case LEFT_OUT -> teller.say("panel.chart.leftOut", count);
    };
  }
}
