package org.modelatlas.ui.explorer;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.workspace.ViewState;

/** The two views of computing power: centres as circles, and what provinces state as a whole. */
final class ComputeViews extends HBox {

  private static final List<String> VIEWS = List.of("centres", "compute_intelligent");

  private final ToggleGroup group = new ToggleGroup();

  ComputeViews(ExplorerState state) {
    getStyleClass().add("segments");
    VIEWS.forEach(id -> getChildren().add(button(state, id)));
    follow(state.view());
    state.viewProperty().addListener((view, before, now) -> follow(now));
  }

  private ToggleButton button(ExplorerState state, String indicatorId) {
    var button = new ToggleButton();
    button.setId("compute-" + indicatorId);
    button.setToggleGroup(group);
    button.setUserData(indicatorId);
    button.setOnAction(e -> state.showIndicator(indicatorId));
    Speaking.follow(state, m -> button.setText(m.get("explorer.compute." + indicatorId)));
    return button;
  }

  private void follow(ViewState view) {
    boolean shown = VIEWS.contains(view.indicatorId());
    setVisible(shown);
    setManaged(shown);
    group.getToggles().forEach(t -> t.setSelected(view.indicatorId().equals(t.getUserData())));
  }
}
