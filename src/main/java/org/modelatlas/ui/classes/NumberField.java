package org.modelatlas.ui.classes;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** A number to write; Enter or leaving the field commits it. What is wrong stands below. */
final class NumberField {

  private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");

  private final TextField field = new TextField();
  private final Label fault = Words.label("classes-fault");
  private String shown = "";
  private String name = "";

  NumberField(String id, Runnable commit) {
    field.setId(id);
    field.getStyleClass().add("classes-field");
    fault.setId(id + "-fault");
    field.setOnAction(e -> commit.run());
    field
        .focusedProperty()
        .subscribe(
            (before, focused) -> {
              if (!focused && !field.getText().equals(shown)) {
                commit.run();
              }
            });
  }

  TextField field() {
    return field;
  }

  Label fault() {
    return fault;
  }

  String text() {
    return field.getText();
  }

  /** Shows what is on the map; what is being written stays while the map does. */
  void show(String text) {
    if (!text.equals(shown)) {
      restore(text);
    }
  }

  /** Shows what is on the map, whatever was being written. */
  void restore(String text) {
    shown = text;
    field.setText(text);
    blame("");
  }

  void name(String spoken) {
    name = spoken;
    field.setAccessibleText(spoken);
  }

  /** Says what is wrong; nothing where all is well. */
  void blame(String words) {
    field.pseudoClassStateChanged(FAULTY, !words.isEmpty());
    field.setAccessibleText(name);
    field.setAccessibleHelp(words);
    Words.say(fault, words);
  }
}
