package org.modelatlas.ui.compare;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.HBox;
import org.modelatlas.citation.SourceMark;
import org.modelatlas.comparison.Comparison;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.i18n.Messages;
import org.modelatlas.legend.SeriesInks;
import org.modelatlas.ui.figure.FigureContext;
import org.modelatlas.ui.figure.MarksView;
import org.modelatlas.ui.figure.Texts;
import org.modelatlas.ui.theme.StyleClasses;

/** The names and colours of the columns of a comparison. */
final class CompareTexts {

  private CompareTexts() {}

  /** The title of a part, with the sources of all that stands in it. */
  static HBox title(String text, List<SourceMark> marks, FigureContext context) {
    var title =
        new HBox(Texts.line(text, StyleClasses.SECTION_TITLE), new MarksView(marks, context));
    title.getStyleClass().add("fact-line");
    return title;
  }

  /** What the regions are called together. */
  static LocalText group(Comparison comparison) {
    return new LocalText(
        group(comparison, Messages.of(Language.ZH)), group(comparison, Messages.of(Language.EN)));
  }

  private static String group(Comparison comparison, Messages messages) {
    String names =
        comparison.regions().stream()
            .map(region -> region.shortName().in(messages.language()))
            .collect(Collectors.joining(messages.get("compare.and")));
    return messages.get("compare.group", names);
  }

  /** The style class that gives a column its colour. */
  static String series(int index) {
    return "series-" + index % SeriesInks.size();
  }

  static String region(Comparison comparison, int index, Language language) {
    return comparison.regions().get(index).shortName().in(language);
  }
}
