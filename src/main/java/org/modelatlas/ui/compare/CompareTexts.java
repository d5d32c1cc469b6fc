package org.modelatlas.ui.compare;

import javafx.scene.control.Label;
import org.modelatlas.comparison.Comparison;
import org.modelatlas.i18n.Language;
import org.modelatlas.legend.SeriesInks;

/** Labels of the comparison, and the colours of its columns. */
final class CompareTexts {

  private CompareTexts() {}

  static Label line(String text, String styleClass) {
    var label = new Label(text);
    label.getStyleClass().add(styleClass);
    return label;
  }

  static Label paragraph(String text, String styleClass) {
    Label label = line(text, styleClass);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  /** The style class that gives a column its colour. */
  static String series(int index) {
    return "series-" + index % SeriesInks.size();
  }

  static String region(Comparison comparison, int index, Language language) {
    return comparison.regions().get(index).shortName().in(language);
  }
}
