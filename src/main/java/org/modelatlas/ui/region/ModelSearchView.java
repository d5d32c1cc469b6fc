package org.modelatlas.ui.region;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.modelatlas.i18n.Messages;

/** Finds families in the table by words, beside what orders them. */
final class ModelSearchView extends HBox {

  private final TextField words = new TextField();

  ModelSearchView(ModelOrderChoice order, Messages messages) {
    getStyleClass().add("model-choices");
    words.setId("panel-models-words");
    words.setPromptText(messages.get("panel.models.search"));
    words.setAccessibleText(messages.get("panel.models.search"));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    order.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(words, order);
  }

  /** Tells the words now and at every change. */
  void onChange(Consumer<String> listener) {
    words.textProperty().subscribe(listener);
  }
}
