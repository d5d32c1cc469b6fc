package org.modelatlas.ui.region;

import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.modelatlas.ui.region.content.KeyFigure;
import org.modelatlas.ui.theme.StyleClasses;

/** A figure in large type with its name above and its terms below. */
final class KeyFigureView extends VBox {

  /** A figure that stands by itself: its name above. */
  KeyFigureView(KeyFigure figure, PanelContext context) {
    getStyleClass().add("key-figure");
    if (!figure.label().isBlank()) {
      getChildren().add(Texts.paragraph(figure.label(), "key-figure-label"));
    }
    getChildren().add(line(figure, context));
    if (!figure.remark().isBlank()) {
      getChildren().add(Texts.paragraph(figure.remark(), StyleClasses.QUIET));
    }
  }

  private KeyFigureView() {
    getStyleClass().add("key-figure");
  }

  /** A figure among others: its name below, so that the numbers of a row stand on one line. */
  static KeyFigureView labelled(KeyFigure figure, PanelContext context) {
    var view = new KeyFigureView();
    view.getChildren()
        .addAll(line(figure, context), Texts.paragraph(figure.label(), StyleClasses.QUIET));
    return view;
  }

  private static HBox line(KeyFigure figure, PanelContext context) {
    String type = figure.numeric() ? StyleClasses.KEY_FIGURE : StyleClasses.KEY_WORDS;
    var value = Texts.line(figure.value(), type);
    value.setMinWidth(USE_PREF_SIZE);
    var line = new HBox(value);
    line.getStyleClass().add("key-figure-line");
    if (!figure.unit().isBlank()) {
      line.getChildren().add(Texts.paragraph(figure.unit(), StyleClasses.QUIET));
    }
    line.getChildren().add(new MarksView(figure.marks(), context));
    return line;
  }
}
