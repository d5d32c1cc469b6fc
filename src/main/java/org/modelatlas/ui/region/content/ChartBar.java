package org.modelatlas.ui.region.content;

import org.modelatlas.citation.FigureReference;
import org.modelatlas.dataset.ModelFilter;

/**
 * One bar of a chart; choosing it changes the filter.
 *
 * @param id the key of the facet, or the year
 * @param label what it stands for
 * @param count how many families there would be with it alone
 * @param text the count in words
 * @param share length, 0 to 1
 * @param boundShare the part of the length, counted from its end, whose dates are upper bounds
 * @param state whether the filter asks for it
 * @param chosen the filter once it is chosen, or no longer chosen
 * @param spoken the bar in words, for those who do not see it
 * @param figure the count that it draws
 */
public record ChartBar(
    String id,
    String label,
    int count,
    String text,
    double share,
    double boundShare,
    State state,
    ModelFilter chosen,
    String spoken,
    FigureReference figure) {

  /** Whether a filter asks for a bar. */
  public enum State {
    /** The filter asks nothing of what the chart counts by. */
    FREE,
    /** The filter keeps it. */
    KEPT,
    /** The filter leaves it out, by naming it or by naming others. */
    LEFT_OUT
  }
}
