package org.modelatlas.ui.explorer;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Tool;

/** Open and close the tools beside the map; they stand above the place where tools open. */
final class ToolButtons extends HBox {

  private final ExplorerState state;

  ToolButtons(ExplorerState state) {
    this.state = state;
    getStyleClass().addAll("segments", "tool-buttons");
    setMinWidth(USE_PREF_SIZE);
    for (Tool tool : Tool.values()) {
      getChildren().add(button(tool));
    }
  }

  private ToggleButton button(Tool tool) {
    String name = tool.name().toLowerCase(Locale.ROOT);
    var button = new ToggleButton();
    button.setId("tool-" + name);
    button.setOnAction(e -> state.toggle(tool));
    state.toolProperty().subscribe(open -> button.setSelected(open.equals(Optional.of(tool))));
    Speaking.follow(
        state,
        messages -> {
          button.setText(messages.get("tool." + name));
          button.setAccessibleText(messages.get("tool.hint." + name));
        });
    button.setOnMouseEntered(e -> button.setTooltip(new Tooltip(button.getAccessibleText())));
    return button;
  }
}
