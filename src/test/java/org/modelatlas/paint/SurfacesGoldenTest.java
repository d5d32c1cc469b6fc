package org.modelatlas.paint;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.sheet;
import static org.modelatlas.testing.ShippedSheets.view;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelatlas.i18n.Language;
import org.modelatlas.sheet.MapSheet;
import org.modelatlas.testing.Difference;
import org.modelatlas.testing.Golden;
import org.modelatlas.testing.NeedsProgram;
import org.modelatlas.testing.Paper;
import org.modelatlas.testing.Pictures;

/** Page and SVG show the sheet that the PNG shows, as others draw them. */
class SurfacesGoldenTest {

  private static MapSheet map(String indicator, Language language) {
    return sheet(view(indicator, language));
  }

  @ParameterizedTest
  @CsvSource({"models, ZH, page", "compute_intelligent, EN, hatched-page", "centres, ZH, page"})
  @NeedsProgram("pdftoppm")
  void pageShowsWhatThePngShows(
      String indicator, Language language, String kind, @TempDir Path folder) {
    MapSheet map = map(indicator, language);
    check(indicator + "-" + language, kind, Pictures.java2d(map), Paper.pdf(map, folder));
  }

  @ParameterizedTest
  @CsvSource({"models, ZH", "compute_intelligent, EN", "centres, ZH"})
  void svgShowsWhatThePngShows(String indicator, Language language) {
    MapSheet map = map(indicator, language);
    check(indicator + "-" + language, "svg", Pictures.java2d(map), Paper.svg(map));
  }

  private static void check(String name, String kind, BufferedImage png, BufferedImage other) {
    int component = (int) Golden.tolerance(kind + "-and-png.component");
    var difference = Difference.of(png, other, component);
    Golden.keep(name + "." + kind, png, other, difference);
    assertTrue(
        difference.share() <= Golden.tolerance(kind + "-and-png.share"),
        () -> name + ": %.2f %% of the pixels differ".formatted(100 * difference.share()));
  }
}
