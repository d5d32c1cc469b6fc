package org.modelatlas.ui.region;

import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.modelatlas.ui.region.content.KeyFigure;

/** Large figures of one count, two in a row. */
final class KeyFiguresView extends GridPane {

  private static final int COLUMNS = 2;

  KeyFiguresView(List<KeyFigure> figures, PanelContext context) {
    getStyleClass().add("key-figures");
    for (int i = 0; i < COLUMNS; i++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / COLUMNS);
      getColumnConstraints().add(column);
    }
    for (int i = 0; i < figures.size(); i++) {
      add(KeyFigureView.labelled(figures.get(i), context), i % COLUMNS, i / COLUMNS);
    }
  }
}
