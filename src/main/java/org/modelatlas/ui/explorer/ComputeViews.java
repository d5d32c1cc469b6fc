package org.modelatlas.ui.explorer;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.workspace.ViewState;

/** The two views of computing power: centres as circles, and what provinces state as a whole. */
final class ComputeViews extends HBox {

  private static final List<String> VIEWS = List.of("centres", "compute_intelligent");

  ComputeViews(ExplorerState state) {
    getStyleClass().add("segments");
    setMinWidth(USE_PREF_SIZE);
    var choice = new ChoiceGroup<>(state, ViewState::indicatorId, state::showIndicator);
    VIEWS.forEach(id -> choice.add(button(state, id), id));
    follow(state.view());
    state.viewProperty().addListener((view, before, now) -> follow(now));
  }

  private ToggleButton button(ExplorerState state, String indicatorId) {
    var button = new ToggleButton();
    button.setId("compute-" + indicatorId);
    Speaking.follow(state, m -> button.setText(m.get("explorer.compute." + indicatorId)));
    getChildren().add(button);
    return button;
  }

  private void follow(ViewState view) {
    boolean isShown = VIEWS.contains(view.indicatorId());
    setVisible(isShown);
    setManaged(isShown);
  }
}
