package org.modelatlas.surface.type;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** A font with TrueType outlines; for one thread at a time. */
public final class Face {

  private static final int MAY_NOT_EMBED = OS2WindowsMetricsTable.FSTYPE_RESTRICTED;
  private static final int PREVIEW_OR_EDIT = 0x000C;

  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final double unitsPerEm;
  private final int[] glyphs = new int[Character.MIN_SUPPLEMENTARY_CODE_POINT];
  private final Map<Integer, GeneralPath> outlines = new HashMap<>();

  /**
   * Takes a font that was read.
   *
   * @throws IOException if it has no map of characters
   */
  Face(TrueTypeFont font) throws IOException {
    this.font = font;
    characters = font.getUnicodeCmapLookup();
    unitsPerEm = font.getUnitsPerEm();
  }

  /** Whether a font has the outlines that a file may carry, and its maker allows that. */
  static boolean mayBeCarried(TrueTypeFont font) throws IOException {
    if (!font.getTableMap().containsKey("glyf")) {
      return false;
    }
    OS2WindowsMetricsTable os2 = font.getOS2Windows();
    if (os2 == null) {
      return true;
    }
    int type = os2.getFsType();
    boolean restricted = (type & MAY_NOT_EMBED) != 0 && (type & PREVIEW_OR_EDIT) == 0;
    int never =
        OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING | OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY;
    return !restricted && (type & never) == 0;
  }

  /** The font as the library has it. */
  public TrueTypeFont font() {
    return font;
  }

  /** The glyph of a character, 0 if the font lacks it. */
  public int glyph(int codePoint) {
    if (codePoint >= glyphs.length) {
      return characters.getGlyphId(codePoint);
    }
    if (glyphs[codePoint] == 0) {
      glyphs[codePoint] = 1 + characters.getGlyphId(codePoint);
    }
    return glyphs[codePoint] - 1;
  }

  /** How far a glyph moves the pen, in ems. */
  public double advanceEm(int glyph) {
    try {
      return font.getAdvanceWidth(glyph) / unitsPerEm;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The outline of a glyph in ems, y downwards, the pen at the origin; empty for a space. */
  public GeneralPath outline(int glyph) {
    return outlines.computeIfAbsent(glyph, this::read);
  }

  private GeneralPath read(int glyph) {
    try {
      GlyphData data = font.getGlyph().getGlyph(glyph);
      var path = data == null ? new GeneralPath() : data.getPath();
      path.transform(AffineTransform.getScaleInstance(1 / unitsPerEm, -1 / unitsPerEm));
      return path;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
