package org.modelatlas.ui.explorer;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.modelatlas.ui.basemap.BasemapView;
import org.modelatlas.ui.filter.NothingLeftLayer;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.map.MapView;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Preferences;
import org.modelatlas.workspace.Presentation;

/** The map, on paper or on the basemap, with its zoom buttons. */
final class MapStage extends StackPane {

  private static final double FACTOR = 1.5;
  private static final double MARGIN_PT = 16;

  private final ExplorerState state;
  private final Preferences preferences;
  private final MapModel model;
  private final MapView paper;
  private Optional<BasemapView> basemap = Optional.empty();
  private MapView shown;

  MapStage(ExplorerState state, Preferences preferences, MapModel model) {
    this.state = state;
    this.preferences = preferences;
    this.model = model;
    paper = new MapView(state, model);
    shown = paper;
    var buttons =
        new VBox(
            button("zoom-in", "+", () -> shown.zoom(FACTOR)),
            button("zoom-out", "−", () -> shown.zoom(1 / FACTOR)),
            button("zoom-fit", "⤢", () -> shown.fit()));
    buttons.getStyleClass().add("zoom-buttons");
    buttons.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane.setAlignment(buttons, Pos.TOP_RIGHT);
    StackPane.setMargin(buttons, new Insets(MARGIN_PT));
    getChildren()
        .addAll(
            List.of(paper, buttons, new NothingLeftLayer(state, model.atlas(), model.figures())));
    setMinWidth(360);
    preferences.settingsProperty().subscribe(settings -> sizeText());
    present(state.view().presentation());
    state.viewProperty().addListener((view, before, now) -> present(now.presentation()));
  }

  /** The basemap is made when it is first wanted, so that a start does not wait for it. */
  private void present(Presentation presentation) {
    MapView wanted =
        switch (presentation) {
          case MAP -> paper;
          case BASEMAP -> basemap().map();
        };
    if (wanted != shown) {
      boolean focused = shown.isFocused();
      shown = wanted;
      getChildren().set(0, wanted == paper ? paper : basemap());
      if (focused) {
        wanted.requestFocus();
      }
    }
  }

  private BasemapView basemap() {
    if (basemap.isEmpty()) {
      basemap = Optional.of(new BasemapView(state, model));
      sizeText();
    }
    return basemap.orElseThrow();
  }

  private void sizeText() {
    int percent = preferences.settings().textPercent();
    paper.sizeText(percent);
    basemap.ifPresent(view -> view.map().sizeText(percent));
  }

  /** The map that is seen. */
  MapView shown() {
    return shown;
  }

  /** Paints anew what the state did not change: finer outlines have come. */
  void repaint() {
    shown.repaint();
  }

  /** A tooltip is made when the pointer comes: the first one costs a tenth of a second. */
  private Button button(String id, String sign, Runnable action) {
    var button = new Button(sign);
    button.setId(id);
    button.setOnAction(e -> action.run());
    Speaking.follow(state, messages -> button.setAccessibleText(messages.get("explorer." + id)));
    button.setOnMouseEntered(e -> button.setTooltip(new Tooltip(button.getAccessibleText())));
    return button;
  }
}
