package org.modelatlas.sheet;

import java.util.List;

/**
 * A map that stands within something larger, such as a page, which has the title, the legend, the
 * scale bar and the credit: it is not complete by itself. {@link MapTerms} say what it shows.
 *
 * @param main the map
 * @param insets further windows
 * @param over names of the insets
 * @param scaleBar the bar, its lower left corner at the origin
 */
public record MapFigure(
    MapFrame main, List<MapFrame> insets, List<Mark.Group> over, Mark.Group scaleBar) {

  /** The bar is never longer, texts beside it not counted. */
  public static final double WIDEST_BAR_PT = ScaleBar.WIDEST_PT;

  public MapFigure {
    insets = List.copyOf(insets);
    over = List.copyOf(over);
  }
}
