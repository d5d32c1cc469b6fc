package org.modelatlas.ui.table;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.modelatlas.table.Row;

/**
 * The cell that the keyboard is at. A table whose rows are chosen knows the row only: the keys to
 * the left and right walk along the columns, and a click takes its column too.
 */
final class GridCursor {

  private final TableView<Row> grid;
  private final ReadOnlyObjectWrapper<Optional<TableColumn<Row, ?>>> column =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  GridCursor(TableView<Row> grid) {
    this.grid = grid;
  }

  void install() {
    grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    grid.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event ->
            GridCells.at(event.getTarget())
                .ifPresent(c -> column.set(Optional.of(c.getTableColumn()))));
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> walk(event, -1);
      case RIGHT -> walk(event, 1);
      default -> {
        // The table answers to all others.
      }
    }
  }

  private void walk(KeyEvent event, int step) {
    List<TableColumn<Row, ?>> shown = grid.getVisibleLeafColumns();
    if (!shown.isEmpty()) {
      int from = column.get().map(shown::indexOf).orElse(-1);
      moveTo(shown.get(Math.clamp(from + step, 0, shown.size() - 1)));
      event.consume();
    }
  }

  /** Goes to a column, which comes into sight. */
  void moveTo(TableColumn<Row, ?> wanted) {
    column.set(Optional.of(wanted));
    grid.scrollToColumn(wanted);
  }

  /** The column, once the keyboard or a click has come to one. */
  ReadOnlyObjectProperty<Optional<TableColumn<Row, ?>>> columnProperty() {
    return column.getReadOnlyProperty();
  }

  /** The index of the row; −1 where there is none. */
  ReadOnlyIntegerProperty rowProperty() {
    return grid.getFocusModel().focusedIndexProperty();
  }

  /** Whether it is at a cell. */
  boolean isAt(int row, @Nullable TableColumn<Row, ?> of) {
    return row == rowProperty().get() && column.get().filter(c -> c == of).isPresent();
  }
}
