package org.modelatlas.ui.table;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.modelatlas.table.Cell;
import org.modelatlas.table.Row;
import org.modelatlas.ui.theme.StyleClasses;
import org.modelatlas.ui.theme.WholeText;

/** Numbers to the right; what is missing in quiet letters, its reason at hand. */
final class GridCell extends TableCell<Row, ShownCell> {

  private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");

  private final GridCursor cursor;

  GridCell(GridCursor cursor) {
    this.cursor = cursor;
    WholeText.onHover(this);
    cursor.columnProperty().subscribe(this::mark);
    cursor.rowProperty().subscribe(this::mark);
    indexProperty().subscribe(this::mark);
  }

  private void mark() {
    pseudoClassStateChanged(CURSOR, !isEmpty() && cursor.isAt(getIndex(), getTableColumn()));
  }

  @Override
  protected void updateItem(@Nullable ShownCell shown, boolean empty) {
    super.updateItem(shown, empty);
    setText(shown == null ? null : shown.text());
    getStyleClass().remove(StyleClasses.QUIET);
    setAlignment(Pos.CENTER_LEFT);
    mark();
    if (shown != null && shown.cell() instanceof Cell.Number) {
      setAlignment(Pos.CENTER_RIGHT);
    }
    if (shown != null && shown.cell() instanceof Cell.Missing missing) {
      getStyleClass().add(StyleClasses.QUIET);
      setAccessibleText(shown.text() + ", " + missing.reason());
    }
  }
}
