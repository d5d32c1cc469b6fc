package org.modelatlas.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Advance widths of a TrueType font.
 *
 * <p>Reads the tables head, hhea, hmtx and a cmap subtable of format 4 or 12 (OpenType 1.9.1
 * specification); nothing else is looked at.
 */
final class FontFile {

  private static final int BMP = 0x10000;

  private final ByteBuffer font;
  private final int hmtx;
  private final int metricsCount;
  private final double unitsPerEm;
  private final char[] glyphs = new char[BMP];

  /**
   * Reads the tables.
   *
   * @throws IllegalArgumentException if one of them is missing
   */
  FontFile(byte[] bytes) {
    font = ByteBuffer.wrap(bytes);
    unitsPerEm = u16(table("head") + 18);
    metricsCount = u16(table("hhea") + 34);
    hmtx = table("hmtx");
    readCharacterMap(table("cmap"));
  }

  private int u16(int offset) {
    return Short.toUnsignedInt(font.getShort(offset));
  }

  private int table(String tag) {
    for (int i = 0; i < u16(4); i++) {
      int entry = 12 + 16 * i;
      var name = new byte[4];
      font.get(entry, name);
      if (Arrays.equals(name, tag.getBytes(StandardCharsets.US_ASCII))) {
        return font.getInt(entry + 8);
      }
    }
    throw new IllegalArgumentException("no table " + tag);
  }

  private void readCharacterMap(int cmap) {
    for (int i = 0; i < u16(cmap + 2); i++) {
      int subtable = cmap + font.getInt(cmap + 4 + 8 * i + 4);
      switch (u16(subtable)) {
        case 4 -> readFormat4(subtable);
        case 12 -> readFormat12(subtable);
        default -> {}
      }
    }
  }

  private void readFormat4(int t) {
    int segments = u16(t + 6) / 2;
    int starts = t + 16 + 2 * segments;
    for (int s = 0; s < segments; s++) {
      int first = u16(starts + 2 * s);
      int last = u16(t + 14 + 2 * s);
      for (int c = first; c <= last && c != 0xFFFF; c++) {
        glyphs[c] = (char) glyph4(starts + 2 * segments + 2 * s, segments, c - first, c);
      }
    }
  }

  private int glyph4(int deltaAt, int segments, int index, int c) {
    int rangeAt = deltaAt + 2 * segments;
    int range = u16(rangeAt);
    if (range == 0) {
      return c + u16(deltaAt) & 0xFFFF;
    }
    int glyph = u16(rangeAt + range + 2 * index);
    return glyph == 0 ? 0 : glyph + u16(deltaAt) & 0xFFFF;
  }

  private void readFormat12(int t) {
    for (int g = 0; g < font.getInt(t + 12); g++) {
      int group = t + 16 + 12 * g;
      int first = font.getInt(group);
      for (int c = first; c <= font.getInt(group + 4) && c < BMP; c++) {
        glyphs[c] = (char) (font.getInt(group + 8) + c - first);
      }
    }
  }

  /** The advance width of a character in ems; 1 for one that the font lacks. */
  double advanceEm(int codePoint) {
    int glyph = codePoint < BMP ? glyphs[codePoint] : 0;
    return glyph == 0 ? 1 : u16(hmtx + 4 * Math.min(glyph, metricsCount - 1)) / unitsPerEm;
  }
}
