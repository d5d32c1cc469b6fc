package org.modelatlas.sheet;

import java.util.List;
import org.modelatlas.legend.Legend;

/**
 * A map that stands within something larger, such as a page, which has the title, the legend, the
 * scale bar and the credit: it is not complete by itself.
 *
 * @param title what it shows
 * @param subtitle unit, dates and filter
 * @param main the map
 * @param insets further windows
 * @param over names of the insets
 * @param scaleBar the bar, its lower left corner at the origin
 * @param legends what the looks mean; to be shown beside it
 * @param sourceIds the sources of what is shown, to be named beside it
 */
public record MapFigure(
    String title,
    String subtitle,
    MapFrame main,
    List<MapFrame> insets,
    List<Mark.Group> over,
    Mark.Group scaleBar,
    List<Legend> legends,
    List<String> sourceIds) {

  /** The bar is never longer, texts beside it not counted. */
  public static final double WIDEST_BAR_PT = ScaleBar.WIDEST_PT;

  public MapFigure {
    insets = List.copyOf(insets);
    over = List.copyOf(over);
    legends = List.copyOf(legends);
    sourceIds = List.copyOf(sourceIds);
  }
}
