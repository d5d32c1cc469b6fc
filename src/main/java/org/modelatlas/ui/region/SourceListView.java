package org.modelatlas.ui.region;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.modelatlas.ui.region.content.SourceMark;
import org.modelatlas.ui.theme.StyleClasses;

/** The sources of the panel by number, at its foot. */
final class SourceListView extends VBox {

  SourceListView(List<SourceMark> sources, PanelContext context) {
    setId("panel-sources");
    getStyleClass().addAll("panel-section", "source-list");
    String title = context.messages().get("source.list");
    getChildren().add(Texts.line(title, StyleClasses.SECTION_TITLE));
    sources.forEach(mark -> getChildren().add(line(mark, context)));
  }

  private static HBox line(SourceMark mark, PanelContext context) {
    String text = SourceWords.line(mark.source(), context.messages());
    var line =
        new HBox(
            new MarkButton(mark, context),
            Texts.filling(Texts.paragraph(text, StyleClasses.QUIET)));
    line.getStyleClass().add("source-line");
    return line;
  }
}
