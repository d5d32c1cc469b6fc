package org.modelatlas.ui.classes;

import javafx.scene.control.Label;

/** Labels of this editor: they wrap, and take no room while they say nothing. */
final class Words {

  private Words() {}

  static Label label(String styleClass) {
    var label = new Label();
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinWidth(0);
    label.setMaxWidth(Double.MAX_VALUE);
    say(label, "");
    return label;
  }

  static void say(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
  }

  /** With a capital at the beginning, as words that stand alone. */
  static String alone(String text) {
    return text.isEmpty() ? text : Character.toTitleCase(text.charAt(0)) + text.substring(1);
  }
}
