package org.modelatlas.ui.region;

import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.modelatlas.ui.region.content.KeyFigure;
import org.modelatlas.ui.theme.StyleClasses;

/** A figure in large type with its name above and its terms below. */
final class KeyFigureView extends VBox {

  KeyFigureView(KeyFigure figure, PanelContext context) {
    getStyleClass().add("key-figure");
    String type = figure.numeric() ? StyleClasses.KEY_FIGURE : StyleClasses.KEY_WORDS;
    var value = Texts.line(figure.value(), type);
    value.setMinWidth(USE_PREF_SIZE);
    var line = new HBox(value);
    line.getStyleClass().add("key-figure-line");
    if (!figure.unit().isBlank()) {
      line.getChildren().add(Texts.paragraph(figure.unit(), StyleClasses.QUIET));
    }
    line.getChildren().add(new MarksView(figure.marks(), context));
    getChildren().addAll(Texts.paragraph(figure.label(), "key-figure-label"), line);
    if (!figure.remark().isBlank()) {
      getChildren().add(Texts.paragraph(figure.remark(), StyleClasses.QUIET));
    }
  }
}
