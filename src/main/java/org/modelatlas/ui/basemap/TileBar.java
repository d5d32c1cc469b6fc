package org.modelatlas.ui.basemap;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.modelatlas.i18n.Messages;
import org.modelatlas.ui.state.ExplorerState;

/** One line that says whether tiles are fetched, with what can be done about it. */
final class TileBar extends HBox {

  private final ExplorerState state;
  private final OnlineTiles online;
  private final Label line = new Label();
  private final Button enter = new Button();
  private final Button retry = new Button();
  private final Button off = new Button();

  TileBar(ExplorerState state, OnlineTiles online, Runnable open) {
    this.state = state;
    this.online = online;
    getStyleClass().add("basemap-bar");
    line.setId("basemap-line");
    line.setWrapText(true);
    enter.setId("basemap-enter");
    enter.setOnAction(e -> open.run());
    retry.setId("basemap-retry");
    retry.setOnAction(e -> online.retry());
    off.setId("basemap-off");
    off.setOnAction(e -> online.turnOff());
    List.of(enter, retry, off).forEach(button -> button.setMinWidth(USE_PREF_SIZE));
    getChildren().addAll(line, enter, retry, off);
    write();
    state.viewProperty().addListener((view, before, now) -> write());
    online.statusProperty().addListener((status, before, now) -> write());
  }

  private void write() {
    Messages messages = state.messages();
    line.setText(
        switch (online.status()) {
          case OnlineTiles.Status.Off() -> messages.get("basemap.off");
          case OnlineTiles.Status.On(var source) -> messages.get("basemap.on", source.host());
          case OnlineTiles.Status.Unreachable(var source) ->
              messages.get("basemap.unreachable", source.host());
        });
    enter.setText(messages.get("basemap.enter"));
    retry.setText(messages.get("basemap.retry"));
    off.setText(messages.get("basemap.turnOff"));
    show(enter, online.status() instanceof OnlineTiles.Status.Off);
    show(retry, online.status() instanceof OnlineTiles.Status.Unreachable);
    show(off, online.status().server().isPresent());
  }

  private static void show(Button button, boolean shown) {
    button.setVisible(shown);
    button.setManaged(shown);
  }
}
