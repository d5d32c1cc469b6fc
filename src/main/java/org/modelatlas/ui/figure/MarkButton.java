package org.modelatlas.ui.figure;

import javafx.scene.control.Button;
import org.modelatlas.citation.SourceMark;
import org.modelatlas.ui.theme.StyleClasses;

/** A footnote mark that shows its source when chosen. */
public final class MarkButton extends Button {

  public MarkButton(SourceMark mark, FigureContext context) {
    super(Integer.toString(mark.number()));
    getStyleClass().setAll(StyleClasses.SOURCE_MARK);
    String title = mark.source().title().in(context.messages().language());
    setAccessibleText(context.messages().get("source.mark", mark.number(), title));
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setOnAction(event -> context.popOver().show(new SourceCard(mark, context.messages()), this));
  }
}
