package org.modelatlas.ui.region;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.modelatlas.ui.region.content.ModelRow;

/** One fact about a family in words. */
final class ModelWordsCell extends TableCell<ModelRow, ModelRow> {

  private final Function<ModelRow, String> words;

  ModelWordsCell(Function<ModelRow, String> words) {
    this.words = words;
  }

  @Override
  protected void updateItem(ModelRow row, boolean empty) {
    super.updateItem(row, empty);
    setText(empty ? null : words.apply(row));
  }
}
