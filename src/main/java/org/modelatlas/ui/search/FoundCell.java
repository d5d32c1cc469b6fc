package org.modelatlas.ui.search;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.modelatlas.ui.theme.StyleClasses;
import org.modelatlas.ui.theme.WholeText;

/** A line: a heading, or a name with what tells it from others. */
final class FoundCell extends ListCell<Found> {

  private final Label name = new Label();
  private final Label detail = new Label();
  private final HBox line = new HBox(8, name, detail);

  FoundCell() {
    detail.getStyleClass().add(StyleClasses.QUIET);
    detail.setTextOverrun(OverrunStyle.ELLIPSIS);
    detail.setMinWidth(0);
    name.setMinWidth(0);
    HBox.setHgrow(detail, Priority.ALWAYS);
    line.getStyleClass().add("found-line");
    setPrefWidth(0);
    WholeText.onHover(name, detail);
  }

  @Override
  protected void updateItem(@Nullable Found found, boolean empty) {
    super.updateItem(found, empty);
    getStyleClass().remove("found-heading");
    setText(null);
    setGraphic(null);
    setDisable(false);
    switch (found) {
      case Found.Heading heading -> {
        setText(heading.text());
        getStyleClass().add("found-heading");
        setDisable(true);
      }
      case Found.Thing thing -> {
        name.setText(thing.text());
        detail.setText(thing.detail());
        setAccessibleText(thing.text() + ", " + thing.detail());
        setGraphic(line);
      }
      case null -> setAccessibleText("");
    }
  }
}
