package org.modelatlas.ui.filter;

import java.time.LocalDate;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.modelatlas.ui.theme.StyleClasses;

/** A date to write, under its name; Enter or leaving the field applies it. */
final class DateField extends VBox {

  private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");

  private final TextField field = new TextField();
  private String applied = "";

  /**
   * An empty field.
   *
   * @param prompt shows how to write a date
   */
  DateField(String id, String name, String prompt, Runnable apply) {
    var label = new Label(name);
    label.getStyleClass().add(StyleClasses.QUIET);
    label.setLabelFor(field);
    field.setId(id);
    field.setAccessibleText(name);
    field.setPromptText(prompt);
    field.setOnAction(event -> apply.run());
    field
        .focusedProperty()
        .subscribe(
            (before, focused) -> {
              if (!focused && !field.getText().equals(applied)) {
                apply.run();
              }
            });
    HBox.setHgrow(this, Priority.ALWAYS);
    getStyleClass().add("filter-date");
    getChildren().addAll(label, field);
  }

  String text() {
    return field.getText();
  }

  /** Shows what is applied. */
  void show(Optional<LocalDate> day) {
    applied = day.map(LocalDate::toString).orElse("");
    field.setText(applied);
  }

  void faulty(boolean is) {
    field.pseudoClassStateChanged(FAULTY, is);
  }

  void begin() {
    field.requestFocus();
    field.selectAll();
  }
}
