package org.modelatlas.ui.basemap;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A text field with its name above it and, where there is one, its fault below. */
final class TileField extends VBox {

  private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");

  private final Label name = new Label();
  private final TextField field = new TextField();
  private final Label fault = new Label();

  TileField(String id) {
    field.setId(id);
    fault.setId(id + "-fault");
    fault.getStyleClass().add("basemap-fault");
    fault.setWrapText(true);
    name.setLabelFor(field);
    getStyleClass().add("basemap-field");
    getChildren().addAll(name, field, fault);
    fault(Optional.empty());
  }

  TextField field() {
    return field;
  }

  void name(String text) {
    name.setText(text);
    field.setAccessibleText(text);
  }

  /** Tells what is wrong, or that nothing is. */
  void fault(Optional<String> sentence) {
    fault.setText(sentence.orElse(""));
    fault.setVisible(sentence.isPresent());
    fault.setManaged(sentence.isPresent());
    field.setAccessibleHelp(sentence.orElse(""));
    field.pseudoClassStateChanged(FAULTY, sentence.isPresent());
  }
}
