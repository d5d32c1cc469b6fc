package org.modelatlas.ui.theme;

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
   * @throws IllegalStateException if a bundled font cannot be read, which is a defect
   */
  public static void load() {
    FILES.forEach(Fonts::load);
  }

  /** By address, not by stream: JavaFX copies a stream into a temporary file first. */
  private static void load(String file) {
    var address = Fonts.class.getResource(file);
    if (address == null || Font.loadFont(address.toExternalForm(), 0) == null) {
      throw new IllegalStateException("unreadable font " + file);
    }
  }
}
