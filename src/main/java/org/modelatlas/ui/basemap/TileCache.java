package org.modelatlas.ui.basemap;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/** Tiles as they came, those used last, up to a number of bytes. */
final class TileCache {

  private static final int FIRST_SIZE = 64;
  private static final float LOAD = 0.75f;

  private final SequencedMap<TileKey, byte[]> tiles = new LinkedHashMap<>(FIRST_SIZE, LOAD, true);
  private final int mostBytes;
  private int bytes;

  TileCache(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  Optional<byte[]> get(TileKey tile) {
    return Optional.ofNullable(tiles.get(tile));
  }

  void put(TileKey tile, byte[] picture) {
    Optional.ofNullable(tiles.put(tile, picture)).ifPresent(before -> bytes -= before.length);
    bytes += picture.length;
    while (bytes > mostBytes) {
      bytes -= tiles.pollFirstEntry().getValue().length;
    }
  }
}
