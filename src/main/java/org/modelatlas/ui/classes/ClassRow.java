package org.modelatlas.ui.classes;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.modelatlas.legend.Ink;

/** A class: its colour, where it begins, its upper limit to write, how many values are in it. */
final class ClassRow {

  private static final int COLUMNS = 4;

  private final Swatches colour = new Swatches();
  private final Label from = new Label();
  private final NumberField limit;
  private final Label end = new Label();
  private final Label count = new Label();

  ClassRow(int index, Runnable commit) {
    limit = new NumberField("classes-limit-" + (index + 1), commit);
    colour.getStyleClass().add("classes-key");
    from.getStyleClass().add("classes-from");
    end.getStyleClass().add("classes-end");
    count.getStyleClass().add("classes-size");
    from.setMinWidth(Region.USE_PREF_SIZE);
    count.setMinWidth(Region.USE_PREF_SIZE);
    end.setMaxWidth(Double.MAX_VALUE);
    GridPane.setHalignment(from, HPos.RIGHT);
    GridPane.setHalignment(count, HPos.RIGHT);
    GridPane.setHgrow(limit.field(), Priority.ALWAYS);
    GridPane.setHgrow(end, Priority.ALWAYS);
  }

  NumberField limit() {
    return limit;
  }

  /**
   * Takes its place among the others.
   *
   * @param moves whether its upper end is a limit that can be moved
   */
  void put(GridPane rows, int index, boolean moves) {
    rows.addRow(2 * index, colour, from, moves ? limit.field() : end, count);
    if (moves) {
      rows.add(limit.fault(), 1, 2 * index + 1, COLUMNS - 1, 1);
    }
  }

  void show(Ink ink, String begin, String upper, String values) {
    colour.show(List.of(ink));
    from.setText(begin);
    end.setText(upper);
    limit.show(upper);
    count.setText(values);
  }
}
