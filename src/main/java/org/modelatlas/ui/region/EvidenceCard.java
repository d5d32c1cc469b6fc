package org.modelatlas.ui.region;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.modelatlas.citation.SourceWords;
import org.modelatlas.i18n.Messages;
import org.modelatlas.ui.figure.Texts;
import org.modelatlas.ui.region.content.Fact;
import org.modelatlas.ui.region.content.ModelRow;
import org.modelatlas.ui.theme.StyleClasses;

/** Every mention of one model family in a source, with the name used there. */
final class EvidenceCard extends VBox {

  private static final int FEW = 3;

  EvidenceCard(ModelRow row, Messages messages) {
    getStyleClass().add("source-card");
    getChildren()
        .addAll(
            Texts.paragraph(row.name(), StyleClasses.SUBHEADING),
            Texts.paragraph(
                messages.get("source.evidence.who", row.developer(), row.kind()),
                StyleClasses.QUIET),
            Texts.paragraph(messages.get("source.evidence"), StyleClasses.QUIET));
    var lines = new VBox();
    lines.getStyleClass().add("source-card-lines");
    row.evidence().forEach(fact -> lines.getChildren().add(line(fact, messages)));
    getChildren().add(row.evidence().size() > FEW ? scrolled(lines, messages) : lines);
  }

  private static ScrollPane scrolled(VBox lines, Messages messages) {
    var scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("source-card-many");
    scroll.setAccessibleText(messages.get("source.evidence"));
    return scroll;
  }

  private static VBox line(Fact fact, Messages messages) {
    var source = fact.marks().getFirst().source();
    return new VBox(
        Texts.paragraph(fact.value(), "source-text"),
        Texts.paragraph(fact.detail(), StyleClasses.QUIET),
        Texts.paragraph(SourceWords.line(source, messages), StyleClasses.QUIET));
  }
}
