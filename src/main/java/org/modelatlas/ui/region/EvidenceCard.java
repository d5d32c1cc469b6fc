package org.modelatlas.ui.region;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.modelatlas.i18n.Messages;
import org.modelatlas.ui.region.content.Fact;
import org.modelatlas.ui.region.content.ModelRow;
import org.modelatlas.ui.theme.StyleClasses;

/** Every mention of one model family in a source, with the name used there. */
final class EvidenceCard extends VBox {

  private static final double MOST_HEIGHT_PX = 360;

  EvidenceCard(ModelRow row, Messages messages) {
    getStyleClass().add("source-card");
    var lines = new VBox();
    lines.getStyleClass().add("source-card-lines");
    row.evidence().forEach(fact -> lines.getChildren().add(line(fact, messages)));
    var scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(MOST_HEIGHT_PX);
    scroll.setAccessibleText(messages.get("source.evidence"));
    getChildren()
        .addAll(
            Texts.paragraph(row.name(), StyleClasses.SUBHEADING),
            Texts.paragraph(
                messages.get("source.evidence.who", row.developer(), row.kind()),
                StyleClasses.QUIET),
            Texts.line(messages.get("source.evidence"), StyleClasses.QUIET),
            scroll);
  }

  private static VBox line(Fact fact, Messages messages) {
    var source = fact.marks().getFirst().source();
    return new VBox(
        Texts.paragraph(fact.value(), "source-text"),
        Texts.paragraph(fact.detail(), StyleClasses.QUIET),
        Texts.paragraph(SourceWords.line(source, messages), StyleClasses.QUIET));
  }
}
