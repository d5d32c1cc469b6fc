package org.modelatlas.ui.region;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.modelatlas.ui.region.content.ModelRow;
import org.modelatlas.ui.theme.StyleClasses;

/** Date of a family with the mark that shows every mention of it. */
final class ModelDateCell extends TableCell<ModelRow, ModelRow> {

  private final PanelContext context;
  private final Button mark = new Button();

  ModelDateCell(PanelContext context) {
    this.context = context;
    mark.getStyleClass().setAll(StyleClasses.SOURCE_MARK);
    mark.setFocusTraversable(false);
    mark.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    mark.setOnAction(event -> show());
    setContentDisplay(ContentDisplay.RIGHT);
  }

  private void show() {
    context.popOver().show(new EvidenceCard(getItem(), context.messages()), mark);
  }

  @Override
  protected void updateItem(ModelRow row, boolean empty) {
    super.updateItem(row, empty);
    setText(empty ? null : row.date());
    setGraphic(empty ? null : mark);
    if (!empty) {
      mark.setText(Integer.toString(row.mark().number()));
      mark.setAccessibleText(context.messages().get("source.evidence.of", row.name()));
    }
  }
}
