package org.modelatlas.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Widths of texts in the bundled family, read from its two font files.
 *
 * <p>So positions are resolved without a toolkit and are the same on screen and paper. Kerning is
 * not counted; a character that the font lacks counts as one em.
 */
public final class TypeMetrics {

  /** How far letters reach above the baseline, as a share of the size: Noto Sans SC's Han box. */
  public static final double ASCENT_EM = 0.88;

  /** How far letters reach below the baseline, as a share of the size: Noto Sans SC's Han box. */
  public static final double DESCENT_EM = 0.12;

  private static final String REGULAR = "/fonts/NotoSansSC-Regular.ttf";
  private static final String BOLD = "/fonts/NotoSansSC-Bold.ttf";

  private final FontFile regular;
  private final FontFile bold;

  private TypeMetrics(FontFile regular, FontFile bold) {
    this.regular = regular;
    this.bold = bold;
  }

  /** The metrics of the bundled fonts. */
  public static TypeMetrics bundled() {
    return new TypeMetrics(read(REGULAR), read(BOLD));
  }

  private static FontFile read(String resource) {
    try (InputStream in = TypeMetrics.class.getResourceAsStream(resource)) {
      return new FontFile(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The width of a line of text, points. */
  public double widthPt(String text, double sizePt, boolean inBold) {
    FontFile font = inBold ? bold : regular;
    double em = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      em += font.advanceEm(text.codePointAt(i));
    }
    return em * sizePt;
  }

  /** The width of a line of text in a style, points. */
  public double widthPt(String text, TextStyle style) {
    return widthPt(text, style.sizePt(), style.bold());
  }
}
