package org.modelatlas.ui.basemap;

import javafx.scene.control.Label;

/** Whom the tiles are by; seen as long as there are any. */
final class Attribution extends Label {

  Attribution(OnlineTiles online) {
    setId("basemap-attribution");
    getStyleClass().add("basemap-attribution");
    setMouseTransparent(true);
    write(online.status());
    online.statusProperty().addListener((status, before, now) -> write(now));
  }

  private void write(OnlineTiles.Status status) {
    setText(status.server().map(TileSource::attribution).orElse(""));
    setVisible(status.server().isPresent());
    setManaged(status.server().isPresent());
  }
}
