package org.modelatlas.ui.explorer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.workspace.ViewState;

/**
 * Toggles for the values of one part of the view: the one of the value that is shown is on, and
 * stays on when it is clicked; none is on while another value is shown.
 */
final class ChoiceGroup<T> {

  private final ToggleGroup group = new ToggleGroup();
  private final Map<Toggle, T> values = new LinkedHashMap<>();
  private final ExplorerState state;
  private final Function<ViewState, T> shown;
  private final Consumer<T> choose;

  /**
   * A group without toggles.
   *
   * @param shown the part of the view
   * @param choose the intent that changes it
   */
  ChoiceGroup(ExplorerState state, Function<ViewState, T> shown, Consumer<T> choose) {
    this.state = state;
    this.shown = shown;
    this.choose = choose;
    state.viewProperty().addListener((view, before, now) -> mark());
    // An action would not do: arrow keys turn on the next toggle without one.
    group.selectedToggleProperty().addListener((on, before, now) -> answer(now));
  }

  void add(Toggle toggle, T value) {
    values.put(toggle, value);
    toggle.setToggleGroup(group);
    mark();
  }

  private void mark() {
    T value = shown.apply(state.view());
    group.selectToggle(
        values.keySet().stream()
            .filter(toggle -> values.get(toggle).equals(value))
            .findFirst()
            .orElse(null));
  }

  private void answer(@Nullable Toggle on) {
    if (on == null) {
      mark();
    } else if (!values.get(on).equals(shown.apply(state.view()))) {
      choose.accept(values.get(on));
    }
  }
}
