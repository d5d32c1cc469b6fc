package org.modelatlas.ui.region;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import org.modelatlas.ui.figure.Texts;
import org.modelatlas.ui.region.content.ModelRow;
import org.modelatlas.ui.theme.StyleClasses;
import org.modelatlas.ui.theme.WholeText;

/** Facts about a family below each other, the first louder than the second. */
class ModelCell extends TableCell<ModelRow, ModelRow> {

  private final Function<ModelRow, String> first;
  private final Function<ModelRow, String> second;
  private final Label loud = Texts.line("", "cell-loud");
  private final Label quiet = Texts.line("", StyleClasses.QUIET);
  private final VBox lines = new VBox(loud, quiet);

  /** A cell of two facts; the second may be blank. */
  ModelCell(Function<ModelRow, String> first, Function<ModelRow, String> second) {
    this.first = first;
    this.second = second;
    lines.getStyleClass().add("cell-lines");
    WholeText.onHover(loud, quiet);
  }

  /** A cell of one fact. */
  ModelCell(Function<ModelRow, String> only) {
    this(only, row -> "");
  }

  @Override
  protected void updateItem(ModelRow row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(empty ? null : content());
    if (!empty) {
      loud.setText(first.apply(row));
      quiet.setText(second.apply(row));
      quiet.setManaged(!quiet.getText().isBlank());
      setAccessibleText(loud.getText() + " " + quiet.getText());
    }
  }

  /** What the cell shows; a cell that adds to the lines puts them into it once and for all. */
  Node content() {
    return lines;
  }

  /** The lines of the cell, for a cell that adds to them. */
  final VBox lines() {
    return lines;
  }
}
