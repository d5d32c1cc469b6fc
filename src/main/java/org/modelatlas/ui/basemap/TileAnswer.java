package org.modelatlas.ui.basemap;

import javafx.scene.image.Image;

/** What came of asking for a tile. */
sealed interface TileAnswer {

  /**
   * A picture.
   *
   * @param bytes as they came; not to be changed
   */
  record Picture(Image image, byte[] bytes) implements TileAnswer {}

  /** The server has no such tile. */
  record Absent() implements TileAnswer {}

  /** No server, no answer in time, or one that is no picture. */
  record Failed() implements TileAnswer {}
}
