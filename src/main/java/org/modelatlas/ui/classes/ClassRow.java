package org.modelatlas.ui.classes;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.modelatlas.legend.Ink;

/** A class: its colour, where it begins, its upper limit to write, how many values are in it. */
final class ClassRow extends VBox {

  private final Swatches colour = new Swatches();
  private final Label from = new Label();
  private final NumberField limit;
  private final Label end = new Label();
  private final Label count = new Label();
  private final HBox line;

  ClassRow(int index, Runnable commit) {
    limit = new NumberField("classes-limit-" + (index + 1), commit);
    colour.getStyleClass().add("classes-key");
    from.getStyleClass().add("classes-from");
    end.getStyleClass().add("classes-end");
    count.getStyleClass().add("classes-count");
    from.setMinWidth(0);
    count.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(from, Priority.ALWAYS);
    from.setMaxWidth(Double.MAX_VALUE);
    line = new HBox(colour, from, limit.field(), count);
    line.getStyleClass().add("classes-row");
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(line, limit.fault());
  }

  NumberField limit() {
    return limit;
  }

  /** Whether its upper end is a limit that can be moved. */
  void moves(boolean is) {
    line.getChildren().set(2, is ? limit.field() : end);
  }

  void show(Ink ink, String begin, String upper, String values) {
    colour.show(List.of(ink));
    from.setText(begin);
    end.setText(upper);
    limit.show(upper);
    count.setText(values);
  }
}
