package org.modelatlas.surface.java2d;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bundled family for Java 2D. */
public final class BundledFonts {

  private final Font regular = load("/fonts/NotoSansSC-Regular.ttf");
  private final Font bold = load("/fonts/NotoSansSC-Bold.ttf");

  private static Font load(String resource) {
    try (InputStream in = BundledFonts.class.getResourceAsStream(resource)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("the bundled font is damaged: " + resource, e);
    }
  }

  /** The family in a weight and size. */
  Font font(boolean inBold, double sizePt) {
    return (inBold ? bold : regular).deriveFont((float) sizePt);
  }
}
