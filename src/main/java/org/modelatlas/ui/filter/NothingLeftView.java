package org.modelatlas.ui.filter;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.modelatlas.i18n.Messages;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.theme.StyleClasses;
import org.modelatlas.workspace.NothingLeft;

/** Says that a filter leaves nothing, and why; each way back is a button. */
public final class NothingLeftView extends VBox {

  /**
   * What it says.
   *
   * @param prefix begins the ids of the buttons: {@code <prefix>-way-<id>}
   * @param messages the language that {@code nothing} is in
   * @param state takes the way that is chosen
   */
  public NothingLeftView(
      String prefix, NothingLeft nothing, Messages messages, ExplorerState state) {
    getStyleClass().add("nothing-left");
    getChildren().add(line(messages.get("filter.nothing.title"), "nothing-left-title"));
    getChildren().add(line(nothing.reason(), StyleClasses.QUIET));
    nothing.ways().forEach(way -> getChildren().add(button(prefix, way, state)));
  }

  private static Label line(String text, String styleClass) {
    var label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static Button button(String prefix, NothingLeft.Way way, ExplorerState state) {
    var button = new Button(way.text());
    button.setId(prefix + "-way-" + way.id().toLowerCase(Locale.ROOT));
    button.getStyleClass().add("nothing-left-way");
    button.setAccessibleText(way.text());
    button.setWrapText(true);
    button.setMinHeight(USE_PREF_SIZE);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(event -> state.filter(way.filter(), way.asOf()));
    return button;
  }
}
