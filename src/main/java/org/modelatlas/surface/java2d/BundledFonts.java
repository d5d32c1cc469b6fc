package org.modelatlas.surface.java2d;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.modelatlas.sheet.TextStyle;
import org.modelatlas.surface.type.GlyphRun;
import org.modelatlas.surface.type.LackingCharacters;
import org.modelatlas.surface.type.TypeCase;

/** The bundled family for Java 2D, and outlines of what it lacks; for any number of threads. */
public final class BundledFonts {

  private final Font regular = load("/fonts/NotoSansSC-Regular.ttf");
  private final Font bold = load("/fonts/NotoSansSC-Bold.ttf");
  private Optional<TypeCase> types = Optional.empty();

  private static Font load(String resource) {
    try (InputStream in = BundledFonts.class.getResourceAsStream(resource)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("the bundled font is damaged: " + resource, e);
    }
  }

  /**
   * The outlines of a line of text of which the family lacks characters, in points.
   *
   * @param lacking is told of characters that the system's fonts lack too
   */
  synchronized Path2D outline(
      String text, double xPt, double baselinePt, TextStyle style, LackingCharacters lacking) {
    if (types.isEmpty()) {
      types = Optional.of(new TypeCase());
    }
    var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (GlyphRun run : types.get().runs(text, style.bold(), lacking)) {
      outline.append(run.outline(xPt, baselinePt, style.sizePt()), false);
    }
    return outline;
  }

  /** The family in a weight and size. */
  Font font(boolean inBold, double sizePt) {
    return (inBold ? bold : regular).deriveFont((float) sizePt);
  }
}
