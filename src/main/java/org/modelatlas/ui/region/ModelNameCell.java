package org.modelatlas.ui.region;

import java.util.function.BooleanSupplier;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import org.modelatlas.ui.region.content.ModelRow;
import org.modelatlas.ui.theme.StyleClasses;

/** Name of a family, and where the table is narrow its maker and kind below. */
final class ModelNameCell extends TableCell<ModelRow, ModelRow> {

  private final Label name = Texts.line("", "cell-name");
  private final Label maker = Texts.line("", StyleClasses.QUIET);
  private final VBox lines = new VBox(name, maker);
  private final BooleanSupplier narrow;

  ModelNameCell(BooleanSupplier narrow) {
    this.narrow = narrow;
    lines.getStyleClass().add("cell-lines");
  }

  @Override
  protected void updateItem(ModelRow row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(empty ? null : lines);
    if (!empty) {
      name.setText(row.name());
      maker.setText(row.developer() + " · " + row.kind());
      maker.setVisible(narrow.getAsBoolean());
      maker.setManaged(narrow.getAsBoolean());
      setAccessibleText(row.name() + ", " + maker.getText());
    }
  }
}
