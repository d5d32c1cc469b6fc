package org.modelatlas.ui.region;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.text.Text;
import org.modelatlas.i18n.Messages;

/** Finds families in the table by words, beside what orders them or, in a narrow panel, above. */
final class ModelSearchView extends FlowPane {

  private static final double SIDES_EM = 2;

  private final TextField words = new TextField();
  private final ModelOrderChoice order;

  ModelSearchView(ModelOrderChoice order, Messages messages) {
    this.order = order;
    getStyleClass().add("model-choices");
    words.setId("panel-models-words");
    words.setPromptText(messages.get("panel.models.search"));
    words.setAccessibleText(messages.get("panel.models.search"));
    words.setMinWidth(0);
    order.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(words, order);
  }

  @Override
  protected void layoutChildren() {
    words.setPrefWidth(wordsWidth());
    super.layoutChildren();
  }

  @Override
  protected double computePrefHeight(double width) {
    words.setPrefWidth(wordsWidth());
    return super.computePrefHeight(width);
  }

  private double wordsWidth() {
    double beside = Math.floor(getWidth() - order.prefWidth(-1) - getHgap());
    return beside >= promptWidth() ? beside : getWidth();
  }

  private double promptWidth() {
    var prompt = new Text(words.getPromptText());
    prompt.setFont(words.getFont());
    return prompt.getLayoutBounds().getWidth() + SIDES_EM * words.getFont().getSize();
  }

  /** Tells the words now and at every change. */
  void onChange(Consumer<String> listener) {
    words.textProperty().subscribe(listener);
  }
}
