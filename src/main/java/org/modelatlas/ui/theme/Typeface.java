package org.modelatlas.ui.theme;

import java.net.URL;
import java.util.List;
import javafx.scene.text.Font;

/** The bundled typeface, Noto Sans SC, whose figures all have one width. */
public final class Typeface {

  /** Family under which the bundled files are known once loaded. */
  public static final String FAMILY = "Noto Sans SC";

  private static final double ANY_SIZE_PX = 14;
  private static final List<String> FILES =
      List.of("fonts/NotoSansSC-Regular.ttf", "fonts/NotoSansSC-Bold.ttf");

  private Typeface() {}

  /**
   * Makes the family known to JavaFX; further calls cost nothing.
   *
   * @throws IllegalStateException if a font file is not in the program
   */
  public static void load() {
    if (Font.getFontNames(FAMILY).size() < FILES.size()) {
      FILES.forEach(Typeface::load);
    }
  }

  private static void load(String file) {
    URL address = Typeface.class.getClassLoader().getResource(file);
    if (address == null || Font.loadFont(address.toExternalForm(), ANY_SIZE_PX) == null) {
      throw new IllegalStateException("font file missing or unreadable: " + file);
    }
  }
}
