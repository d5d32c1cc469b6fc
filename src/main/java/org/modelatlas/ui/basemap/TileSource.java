package org.modelatlas.ui.basemap;

import java.net.URI;

/**
 * A tile server that a person has named.
 *
 * @param template its address with {@code {z}}, {@code {x}} and {@code {y}}, checked by {@link
 *     TileAddress}
 * @param attribution whom to credit; never blank
 */
record TileSource(String template, String attribution) {

  TileSource {
    if (attribution.isBlank()) {
      throw new IllegalArgumentException("tiles without attribution");
    }
  }

  /** The address of a tile. */
  URI address(TileKey tile) {
    return URI.create(
        template
            .replace("{z}", Integer.toString(tile.zoom()))
            .replace("{x}", Long.toString(tile.x()))
            .replace("{y}", Long.toString(tile.y())));
  }

  /** The name of the server. */
  String host() {
    return address(new TileKey(0, 0, 0)).getHost();
  }
}
