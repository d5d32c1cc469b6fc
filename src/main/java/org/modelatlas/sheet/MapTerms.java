package org.modelatlas.sheet;

import java.util.List;
import org.modelatlas.legend.Legend;

/**
 * What is said beside a map, known before the map has its place.
 *
 * @param title what it shows
 * @param subtitle unit, dates and filter
 * @param scaleBar a bar as for a map that fills its box, its lower left corner at the origin
 * @param legends what the looks mean
 * @param sourceIds the sources of what is shown
 */
public record MapTerms(
    String title,
    String subtitle,
    Mark.Group scaleBar,
    List<Legend> legends,
    List<String> sourceIds) {

  public MapTerms {
    legends = List.copyOf(legends);
    sourceIds = List.copyOf(sourceIds);
  }
}
