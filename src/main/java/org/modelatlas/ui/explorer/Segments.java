package org.modelatlas.ui.explorer;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.workspace.ViewState;

/**
 * Buttons side by side of which one is on: the choices of one part of the view.
 *
 * <p>Each button's id is the name of its value in lower case with dashes, its text stands under the
 * message key {@code <prefix>.<id>}.
 */
final class Segments<T extends Enum<T>> extends HBox {

  Segments(
      ExplorerState state,
      String prefix,
      T[] values,
      Function<ViewState, T> shown,
      Consumer<T> choose) {
    getStyleClass().add("segments");
    setMinWidth(USE_PREF_SIZE);
    var choice = new ChoiceGroup<>(state, shown, choose);
    for (T value : values) {
      var button = new ToggleButton();
      button.setId(prefix + "-" + value.name().toLowerCase(Locale.ROOT));
      choice.add(button, value);
      Speaking.follow(
          state,
          m ->
              button.setText(
                  m.get("explorer." + prefix + "." + value.name().toLowerCase(Locale.ROOT))));
      getChildren().add(button);
    }
  }
}
