package org.modelatlas.ui.table;

import java.util.Optional;
import javafx.event.EventTarget;
import javafx.scene.Node;

/** Finds cells of the table. */
final class GridCells {

  private GridCells() {}

  /** The cell that something on the screen belongs to, if it shows a row. */
  static Optional<GridCell> at(EventTarget target) {
    Node node = target instanceof Node found ? found : null;
    while (node != null && !(node instanceof GridCell)) {
      node = node.getParent();
    }
    return Optional.ofNullable(node).map(GridCell.class::cast).filter(cell -> !cell.isEmpty());
  }
}
