package org.modelatlas.ui.figure;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Labels of panels and cards. */
public final class Texts {

  private Texts() {}

  /** A label of one line. */
  public static Label line(String text, String styleClass) {
    var label = new Label(text);
    label.getStyleClass().add(styleClass);
    return label;
  }

  /** A label that takes as many lines as it needs. */
  public static Label paragraph(String text, String styleClass) {
    Label label = line(text, styleClass);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  /** Lets a label take what is left of its line. */
  public static Label filling(Label label) {
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    return label;
  }
}
