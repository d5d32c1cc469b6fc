package org.modelatlas.ui.scatter;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.modelatlas.i18n.Messages;
import org.modelatlas.ui.figure.Texts;

/** What an axis shows, and whether it is logarithmic. */
final class AxisLine extends HBox {

  private final Label title = Texts.filling(Texts.paragraph("", "scatter-axis"));
  private final CheckBox logarithmic = new CheckBox();

  /**
   * A line.
   *
   * @param id of the choice
   * @param choose takes the choice when a person makes it
   */
  AxisLine(String id, Runnable choose) {
    getStyleClass().add("scatter-axis-line");
    logarithmic.setId(id);
    logarithmic.setMinWidth(USE_PREF_SIZE);
    logarithmic.setOnAction(e -> choose.run());
    title.setMinWidth(0);
    getChildren().addAll(title, logarithmic);
  }

  /** Whether a logarithmic axis is chosen. */
  boolean isLogarithmic() {
    return logarithmic.isSelected();
  }

  /**
   * Writes it.
   *
   * @param can whether the values allow a logarithmic axis; else none can be chosen
   */
  void show(String text, boolean can, Messages messages) {
    title.setText(text);
    logarithmic.setText(messages.get("scatter.log"));
    logarithmic.setAccessibleText(messages.get("scatter.log.spoken", text));
    logarithmic.setDisable(!can);
  }
}
