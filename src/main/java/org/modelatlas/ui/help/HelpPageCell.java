package org.modelatlas.ui.help;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A page in the list: its title, and quieter the part it belongs to. */
final class HelpPageCell extends ListCell<HelpPage> {

  private final Label title = new Label();
  private final Label section = new Label();
  private final VBox box = new VBox(title, section);

  HelpPageCell() {
    section.getStyleClass().add("help-section");
    title.setWrapText(true);
    section.setWrapText(true);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable HelpPage page, boolean empty) {
    super.updateItem(page, empty);
    boolean blank = empty || page == null;
    setGraphic(blank ? null : box);
    if (!blank) {
      title.setText(page.title());
      section.setText(page.section());
      setAccessibleText(page.title() + ", " + page.section());
    }
  }
}
