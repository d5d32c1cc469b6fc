package org.modelatlas.legend;

import org.modelatlas.dataset.Figure;
import org.modelatlas.i18n.Messages;

/** Which fill each figure gets, and the legend that says so: both from the same limits. */
public sealed interface AreaScale permits ChoroplethScale, DivergingScale, PlainScale {

  /** The fill of a region with this figure. */
  Fill fill(Figure figure);

  /** The legend, with a line for every look that occurs and the number of regions. */
  Legend legend(Messages messages);
}
