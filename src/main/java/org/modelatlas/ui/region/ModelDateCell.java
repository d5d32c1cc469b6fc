package org.modelatlas.ui.region;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.modelatlas.ui.region.content.ModelRow;
import org.modelatlas.ui.theme.StyleClasses;

/** Date of a family with the mark that shows every mention of it. */
final class ModelDateCell extends ModelCell {

  private final PanelContext context;
  private final Button mark = new Button();
  private final HBox line = new HBox(lines(), mark);

  ModelDateCell(Function<ModelRow, String> below, PanelContext context) {
    super(ModelRow::date, below);
    this.context = context;
    mark.getStyleClass().setAll(StyleClasses.SOURCE_MARK);
    mark.setFocusTraversable(false);
    mark.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    mark.setOnAction(event -> show());
    line.getStyleClass().add("cell-marked");
    HBox.setHgrow(lines(), Priority.ALWAYS);
  }

  @Override
  Node content() {
    return line;
  }

  private void show() {
    context.popOver().show(new EvidenceCard(getItem(), context.messages()), mark);
  }

  @Override
  protected void updateItem(ModelRow row, boolean empty) {
    super.updateItem(row, empty);
    if (!empty) {
      mark.setText(Integer.toString(row.mark().number()));
      mark.setAccessibleText(context.messages().get("source.evidence.of", row.name()));
    }
  }
}
