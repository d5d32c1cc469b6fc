package org.modelatlas.ui.explorer;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
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

  private final ToggleGroup group = new ToggleGroup();

  Segments(
      ExplorerState state,
      String prefix,
      T[] values,
      Function<ViewState, T> shown,
      Consumer<T> choose) {
    getStyleClass().add("segments");
    for (T value : values) {
      var button = new ToggleButton();
      button.setId(prefix + "-" + value.name().toLowerCase(Locale.ROOT));
      button.setToggleGroup(group);
      button.setUserData(value);
      button.setOnAction(e -> choose.accept(value));
      Speaking.follow(
          state,
          m ->
              button.setText(
                  m.get("explorer." + prefix + "." + value.name().toLowerCase(Locale.ROOT))));
      getChildren().add(button);
    }
    mark(shown.apply(state.view()));
    state.viewProperty().addListener((view, before, now) -> mark(shown.apply(now)));
  }

  /** A click on the button that is on leaves it on. */
  private void mark(T value) {
    group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == value));
  }
}
