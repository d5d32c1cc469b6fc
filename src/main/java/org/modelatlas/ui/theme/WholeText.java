package org.modelatlas.ui.theme;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** Shows a text whole, under the pointer, where its place in a list was too short for it. */
public final class WholeText {

  private WholeText() {}

  /** Has labels answer. A tooltip is made when the pointer comes: the first one takes a while. */
  public static void onHover(Labeled... labels) {
    for (Labeled label : labels) {
      label.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> explain(label));
    }
  }

  private static void explain(Labeled label) {
    label.setTooltip(label.isTextTruncated() ? new Tooltip(label.getText()) : null);
  }
}
