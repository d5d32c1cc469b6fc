package org.modelatlas.ui.filter;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Figures;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.workspace.NothingLeft;
import org.modelatlas.workspace.ViewState;

/** Lies over a map of the catalogue and says so where the filter leaves nothing to show on it. */
public final class NothingLeftLayer extends StackPane {

  private final ExplorerState state;
  private final Atlas atlas;
  private final FilterModel model;

  public NothingLeftLayer(ExplorerState state, Atlas atlas, Figures figures) {
    this.state = state;
    this.atlas = atlas;
    this.model = new FilterModel(state, atlas, figures);
    setId("map-nothing-left");
    setPickOnBounds(false);
    setAlignment(Pos.TOP_CENTER);
    getStyleClass().add("nothing-left-layer");
    show(state.view());
    state.viewProperty().addListener((view, before, now) -> follow(before, now));
  }

  private void follow(ViewState before, ViewState now) {
    if (before.language() != now.language() || !before.question().equals(now.question())) {
      show(now);
    }
  }

  private void show(ViewState view) {
    getChildren().clear();
    nothingLeft(view)
        .ifPresent(
            nothing -> {
              var card = new NothingLeftView("map", nothing, state.messages(), state);
              card.getStyleClass().add("nothing-left-card");
              card.setMaxHeight(USE_PREF_SIZE);
              getChildren().add(card);
            });
    setVisible(!getChildren().isEmpty());
  }

  private Optional<NothingLeft> nothingLeft(ViewState view) {
    return atlas.indicator(view.indicatorId()).isOfCatalogue()
        ? NothingLeft.in(view, Optional.empty(), model.figures(), model.words())
        : Optional.empty();
  }
}
