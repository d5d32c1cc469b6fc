package org.modelatlas.ui.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TileCacheTest {

  private final TileCache cache = new TileCache(100);

  private static TileKey key(int x) {
    return new TileKey(3, x, 0);
  }

  @Test
  void whatWasNotUsedForLongestGoesFirst() {
    cache.put(key(1), new byte[40]);
    cache.put(key(2), new byte[40]);
    assertTrue(cache.get(key(1)).isPresent());
    cache.put(key(3), new byte[40]);
    assertTrue(cache.get(key(1)).isPresent());
    assertTrue(cache.get(key(2)).isEmpty());
    assertTrue(cache.get(key(3)).isPresent());
  }

  @Test
  void aTileThatComesTwiceCountsOnce() {
    for (int i = 0; i < 5; i++) {
      cache.put(key(1), new byte[40]);
    }
    cache.put(key(2), new byte[60]);
    assertEquals(40, cache.get(key(1)).orElseThrow().length);
    assertTrue(cache.get(key(2)).isPresent());
  }
}
