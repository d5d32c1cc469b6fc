package org.modelatlas.ui.figure;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.modelatlas.citation.SourceMark;
import org.modelatlas.citation.SourceWords;
import org.modelatlas.ui.theme.StyleClasses;

/** The sources of a panel by number, at its foot. */
public final class SourceListView extends VBox {

  public SourceListView(String id, List<SourceMark> sources, FigureContext context) {
    setId(id);
    getStyleClass().addAll("panel-section", "source-list");
    String title = context.messages().get("source.list");
    getChildren().add(Texts.line(title, StyleClasses.SECTION_TITLE));
    sources.forEach(mark -> getChildren().add(line(mark, context)));
  }

  private static HBox line(SourceMark mark, FigureContext context) {
    String text = SourceWords.line(mark.source(), context.messages());
    var line =
        new HBox(
            new MarkButton(mark, context),
            Texts.filling(Texts.paragraph(text, StyleClasses.QUIET)));
    line.getStyleClass().add("source-line");
    return line;
  }
}
