package org.modelatlas.ui.region;

import javafx.scene.control.Button;
import org.modelatlas.ui.region.content.SourceMark;
import org.modelatlas.ui.theme.StyleClasses;

/** A footnote mark that shows its source when chosen. */
final class MarkButton extends Button {

  MarkButton(SourceMark mark, PanelContext context) {
    super(Integer.toString(mark.number()));
    getStyleClass().setAll(StyleClasses.SOURCE_MARK);
    String title = mark.source().title().in(context.messages().language());
    setAccessibleText(context.messages().get("source.mark", mark.number(), title));
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setOnAction(event -> context.popOver().show(new SourceCard(mark, context.messages()), this));
  }
}
