package org.modelatlas.ui.region;

import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.modelatlas.citation.FigureUse;
import org.modelatlas.ui.figure.MarksView;
import org.modelatlas.ui.figure.Texts;
import org.modelatlas.ui.region.content.Fact;
import org.modelatlas.ui.theme.StyleClasses;

/** One line: label, value and marks, the terms below in smaller print. */
final class FactView extends VBox {

  FactView(Fact fact, PanelContext context) {
    getStyleClass().add("fact");
    var label = Texts.filling(Texts.paragraph(fact.label(), "fact-label"));
    var value = Texts.line(fact.value(), StyleClasses.VALUE);
    value.setMinWidth(USE_PREF_SIZE);
    var line = new HBox(label, value, new MarksView(fact.marks(), context.figures()));
    line.getStyleClass().add("fact-line");
    getChildren().add(line);
    boolean marked = !fact.marks().isEmpty();
    fact.figure()
        .ifPresent(f -> context.figures().offer(this, value, marked, f, FigureUse.Place.PANEL));
    if (!fact.detail().isBlank()) {
      getChildren().add(Texts.paragraph(fact.detail(), StyleClasses.QUIET));
    }
  }
}
