package org.modelatlas.ui.region;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.modelatlas.i18n.Messages;
import org.modelatlas.ui.figure.Texts;
import org.modelatlas.ui.region.content.Heading;
import org.modelatlas.ui.theme.StyleClasses;

/** The top of the panel, with the way back to the nation while a province is selected. */
final class HeadingView extends HBox {

  HeadingView(Heading heading) {
    getStyleClass().add("panel-heading");
    var title = Texts.paragraph(heading.title(), StyleClasses.TITLE);
    title.setId("panel-title");
    var names =
        new VBox(
            title,
            Texts.paragraph(heading.subtitle(), StyleClasses.QUIET),
            Texts.paragraph(heading.detail(), StyleClasses.QUIET));
    HBox.setHgrow(names, Priority.ALWAYS);
    getChildren().add(names);
  }

  HeadingView withWayBack(Messages messages, Runnable back) {
    var button = new Button("×");
    button.setId("panel-back");
    button.setMinWidth(USE_PREF_SIZE);
    button.getStyleClass().setAll(StyleClasses.FLAT_BUTTON);
    button.setAccessibleText(messages.get("panel.back"));
    button.setOnAction(event -> back.run());
    getChildren().add(button);
    return this;
  }
}
