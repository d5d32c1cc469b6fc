package org.modelatlas.ui.region;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.modelatlas.citation.FigureUse;
import org.modelatlas.ui.figure.MarksView;
import org.modelatlas.ui.figure.Texts;
import org.modelatlas.ui.region.content.KeyFigure;
import org.modelatlas.ui.theme.StyleClasses;

/** A figure in large type with its name above and its terms below. */
final class KeyFigureView extends VBox {

  private final KeyFigure figure;
  private final PanelContext context;

  /** A figure that stands by itself: its name above. */
  KeyFigureView(KeyFigure figure, PanelContext context) {
    this(context, figure);
    if (!figure.label().isBlank()) {
      getChildren().add(Texts.paragraph(figure.label(), "key-figure-label"));
    }
    getChildren().add(line());
    if (!figure.remark().isBlank()) {
      getChildren().add(Texts.paragraph(figure.remark(), StyleClasses.QUIET));
    }
  }

  private KeyFigureView(PanelContext context, KeyFigure figure) {
    this.figure = figure;
    this.context = context;
    getStyleClass().add("key-figure");
  }

  /** A figure among others: its name below, so that the numbers of a row stand on one line. */
  static KeyFigureView labelled(KeyFigure figure, PanelContext context) {
    var view = new KeyFigureView(context, figure);
    view.getChildren().addAll(view.line(), Texts.paragraph(figure.label(), StyleClasses.QUIET));
    return view;
  }

  private HBox line() {
    String type = figure.numeric() ? StyleClasses.KEY_FIGURE : StyleClasses.KEY_WORDS;
    Label value = Texts.line(figure.value(), type);
    value.setMinWidth(USE_PREF_SIZE);
    var line = new HBox(value);
    line.getStyleClass().add("key-figure-line");
    if (!figure.unit().isBlank()) {
      line.getChildren().add(Texts.paragraph(figure.unit(), StyleClasses.QUIET));
    }
    line.getChildren().add(new MarksView(figure.marks(), context.figures()));
    boolean marked = !figure.marks().isEmpty();
    context.figures().offer(this, value, marked, figure.figure(), FigureUse.Place.PANEL);
    return line;
  }
}
