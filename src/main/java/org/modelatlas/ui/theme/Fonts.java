package org.modelatlas.ui.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The bundled fonts, alike on every computer. */
public final class Fonts {

  /** The family to name in a style sheet or a {@link Font}. */
  public static final String FAMILY = "Noto Sans SC";

  private static final List<String> FILES =
      List.of("/fonts/NotoSansSC-Regular.ttf", "/fonts/NotoSansSC-Bold.ttf");

  private Fonts() {}

  /**
   * Makes {@link #FAMILY} known to JavaFX in regular and bold; call it before the first scene.
   *
   * @throws UncheckedIOException if a bundled font cannot be read, which is a defect
   */
  public static void load() {
    FILES.forEach(Fonts::load);
  }

  /** By stream: JavaFX does not find a font whose address holds blanks or Chinese. */
  private static void load(String file) {
    try (var in = Fonts.class.getResourceAsStream(file)) {
      if (in == null || Font.loadFont(in, 0) == null) {
        throw new IOException("unreadable font " + file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
