package org.modelatlas.ui.compare;

import org.modelatlas.comparison.Comparison;
import org.modelatlas.i18n.Language;
import org.modelatlas.legend.SeriesInks;

/** The names and colours of the columns of a comparison. */
final class CompareTexts {

  private CompareTexts() {}

  /** The style class that gives a column its colour. */
  static String series(int index) {
    return "series-" + index % SeriesInks.size();
  }

  static String region(Comparison comparison, int index, Language language) {
    return comparison.regions().get(index).shortName().in(language);
  }
}
