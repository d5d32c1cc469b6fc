package org.modelatlas.ui.theme;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import org.modelatlas.workspace.Theme;

/**
 * Gives windows their looks: AtlantaFX's compiled style sheet below, our colours by meaning and one
 * sheet per part of the window above.
 */
public final class Themes {

  private static final List<String> COMPONENTS =
      List.of(
          "styles/base.css",
          "styles/explorer.css",
          "styles/filter.css",
          "styles/figure.css",
          "styles/region.css",
          "styles/classes.css",
          "styles/compare.css",
          "styles/search.css",
          "styles/table.css",
          "styles/basemap.css",
          "styles/help.css",
          "styles/snapshot.css",
          "styles/briefing.css",
          "styles/timeline.css",
          "styles/style.css",
          "styles/scatter.css");

  private Themes() {}

  /**
   * Sets the base look of the whole program. Called before the first control exists it spares
   * reading JavaFX's own style sheet.
   */
  public static void useBase(Theme theme) {
    String base = "/atlantafx/base/theme/primer-" + suffix(theme) + ".bss";
    if (!base.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(base);
    }
  }

  /** Dresses a window in text of the usual size. */
  public static void apply(Scene scene, Theme theme) {
    apply(scene, theme, ScaledSheets.USUAL_PERCENT);
  }

  /**
   * Dresses a window; calling it again with another theme or size changes clothes at once.
   *
   * @param textPercent size of text and what stands around it, in percent of the usual
   */
  public static void apply(Scene scene, Theme theme, int textPercent) {
    apply(scene, theme, textPercent, SystemLooks.isHighContrast());
  }

  /**
   * Dresses a window, whatever the system asks for.
   *
   * @param contrast whether text and borders stand out as far as they can
   */
  static void apply(Scene scene, Theme theme, int textPercent, boolean contrast) {
    useBase(theme);
    var sheets = new ArrayList<String>();
    sheets.add("styles/tokens-" + suffix(theme) + ".css");
    if (contrast) {
      sheets.add("styles/contrast-" + suffix(theme) + ".css");
    }
    COMPONENTS.forEach(sheet -> sheets.add(ScaledSheets.sheet(sheet, textPercent)));
    scene.getStylesheets().setAll(sheets);
  }

  private static String suffix(Theme theme) {
    return theme == Theme.DARK ? "dark" : "light";
  }
}
