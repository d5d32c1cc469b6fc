package org.modelatlas.ui.explorer;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.modelatlas.ui.map.MapView;
import org.modelatlas.ui.state.ExplorerState;

/** The map with its zoom buttons. */
final class MapStage extends StackPane {

  private static final double FACTOR = 1.5;
  private static final double MARGIN_PT = 16;

  private final ExplorerState state;

  MapStage(ExplorerState state, MapView map) {
    this.state = state;
    var buttons =
        new VBox(
            button("zoom-in", "+", () -> map.zoom(FACTOR)),
            button("zoom-out", "−", () -> map.zoom(1 / FACTOR)),
            button("zoom-fit", "⤢", map::fit));
    buttons.getStyleClass().add("zoom-buttons");
    buttons.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane.setAlignment(buttons, Pos.TOP_RIGHT);
    StackPane.setMargin(buttons, new Insets(MARGIN_PT));
    getChildren().addAll(List.of(map, buttons));
    setMinWidth(360);
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
