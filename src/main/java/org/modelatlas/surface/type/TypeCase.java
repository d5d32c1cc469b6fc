package org.modelatlas.surface.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts that text is set from: the bundled family, then the system's fonts, then a mark.
 *
 * <p>The system's fonts are looked for when a character first needs one. For one thread at a time;
 * costly to make, so made once.
 */
public final class TypeCase {

  /**
   * Stands for a character that no font has: the customary sign for a character missing in print.
   */
  private static final int MARK = '□';

  private static final int REPLACEMENT = 0xFFFD;

  /**
   * FontBox warns of each font with variation sequences, which nothing here uses. Kept, or lost.
   */
  private static final Logger CMAP = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

  static {
    CMAP.setLevel(Level.SEVERE);
  }

  private final Face regular;
  private final Face bold;
  private final Supplier<List<Face>> search;
  private Optional<List<Face>> others = Optional.empty();

  /** The bundled family, helped by the system's fonts. */
  public TypeCase() {
    this(SystemFonts::installed);
  }

  /** The bundled family, helped by given fonts. */
  TypeCase(Supplier<List<Face>> others) {
    this(bundled("/fonts/NotoSansSC-Regular.ttf"), bundled("/fonts/NotoSansSC-Bold.ttf"), others);
  }

  /** Two weights, helped by given fonts. */
  TypeCase(Face regular, Face bold, Supplier<List<Face>> others) {
    this.regular = regular;
    this.bold = bold;
    search = others;
  }

  private static Face bundled(String resource) {
    try (InputStream in = TypeCase.class.getResourceAsStream(resource)) {
      return new Face(new TTFParser().parse(new RandomAccessReadBuffer(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bundled font of a weight. */
  public Face bundled(boolean inBold) {
    return inBold ? bold : regular;
  }

  /**
   * Parts a line of text by the fonts that have its characters.
   *
   * <p>A character that the bundled font lacks is one em wide, as {@link
   * org.modelatlas.sheet.TypeMetrics} has it. What is never seen (joiners, variation selectors) is
   * left out.
   *
   * @param lacking is told of those that no font has
   */
  public List<GlyphRun> runs(String text, boolean inBold, LackingCharacters lacking) {
    Face face = bundled(inBold);
    var runs = new ArrayList<GlyphRun>();
    var held = new ArrayList<Integer>();
    double start = 0;
    double pen = 0;
    for (int codePoint : text.codePoints().toArray()) {
      int glyph = face.glyph(codePoint);
      if (glyph != 0) {
        held.add(codePoint);
        pen += face.advanceEm(glyph);
        continue;
      }
      flush(face, held, start, runs);
      if (!isUnseen(codePoint)) {
        runs.add(other(codePoint, face, pen, lacking));
      }
      pen += 1;
      start = pen;
    }
    flush(face, held, start, runs);
    return runs;
  }

  private static void flush(Face face, List<Integer> held, double xEm, List<GlyphRun> runs) {
    if (!held.isEmpty()) {
      var text = new StringBuilder();
      held.forEach(text::appendCodePoint);
      runs.add(new GlyphRun(face, text.toString(), held, xEm));
      held.clear();
    }
  }

  private static boolean isUnseen(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT
        || codePoint >= 0xFE00 && codePoint <= 0xFE0F
        || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
  }

  private GlyphRun other(int codePoint, Face bundled, double xEm, LackingCharacters lacking) {
    boolean isHalf = Character.getType(codePoint) == Character.SURROGATE;
    String text = Character.toString(isHalf ? REPLACEMENT : codePoint);
    for (Face face : others()) {
      if (face.glyph(codePoint) != 0) {
        return new GlyphRun(face, text, List.of(codePoint), xEm);
      }
    }
    lacking.add(codePoint);
    return new GlyphRun(bundled, text, List.of(MARK), xEm);
  }

  private List<Face> others() {
    if (others.isEmpty()) {
      others = Optional.of(search.get());
    }
    return others.get();
  }
}
