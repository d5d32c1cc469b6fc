package org.modelatlas.ui.region.content;

import java.util.List;

/**
 * Counts of families by one property, as bars that all begin at zero.
 *
 * @param id stays the same in every language
 * @param title what the families are counted by
 * @param bars the bars
 * @param sentence what the chart shows, in a sentence
 */
public record Chart(String id, String title, List<ChartBar> bars, String sentence) {

  public Chart {
    bars = List.copyOf(bars);
  }
}
