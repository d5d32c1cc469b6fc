package org.modelatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Ink;

class HatchTileTest {

  private static final Fill.Hatch HATCH =
      new Fill.Hatch(Ink.hex("FFFFFF"), Ink.hex("000000"), 4, 0.8);

  @Test
  void lineTakesItsShareOfTheTile() {
    for (double pixelsPerPt : new double[] {1, 2, 300 / 72.0}) {
      var tile = HatchTile.of(HATCH, pixelsPerPt);
      double dark =
          IntStream.of(tile.argb()).mapToDouble(p -> 1 - (p & 255) / 255.0).average().orElseThrow();
      assertEquals(0.8 / 4, dark, 0.04, "at " + pixelsPerPt);
    }
  }

  @Test
  void tileGrowsWithThePicture() {
    assertEquals(6, HatchTile.of(HATCH, 1).sizePx());
    assertEquals(24, HatchTile.of(HATCH, 300 / 72.0).sizePx());
  }

  /** Along a line x + y does not change, across the tile's edge neither. */
  @Test
  void lineMeetsItselfAcrossTheEdges() {
    var tile = HatchTile.of(HATCH, 3);
    int size = tile.sizePx();
    for (int x = 0; x < size; x++) {
      for (int y = 0; y < size; y++) {
        int next = (x + 1) % size + (y + size - 1) % size * size;
        assertEquals(tile.argb()[x + y * size], tile.argb()[next]);
      }
    }
  }
}
