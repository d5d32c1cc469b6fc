package org.modelatlas.paint;

import static org.modelatlas.testing.ShippedSheets.GEOMETRY;
import static org.modelatlas.testing.ShippedSheets.sheet;
import static org.modelatlas.testing.ShippedSheets.view;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.i18n.Language;
import org.modelatlas.sheet.MapSheet;
import org.modelatlas.testing.Golden;
import org.modelatlas.testing.Pictures;
import org.modelatlas.workspace.Camera;
import org.modelatlas.workspace.MapDesign;
import org.modelatlas.workspace.MapExtra;
import org.modelatlas.workspace.MapForm;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;

/** Every form of the map and its legend, against pictures looked at. */
class ThematicGoldenTest {

  record Look(String name, MapSheet sheet) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Look> sheets() {
    return Stream.of(
        look("symbols-zh", in("models", Language.ZH, new MapForm.Symbols())),
        look("symbols-en", in("models", Language.EN, new MapForm.Symbols())),
        look(
            "symbols-dark-zh",
            in("compute_intelligent", Language.ZH, new MapForm.Symbols()).withTheme(Theme.DARK)),
        look("overlay-zh", in("talent_density", Language.ZH, new MapForm.Overlay("models"))),
        look(
            "overlay-en",
            in("filings_per_million", Language.EN, new MapForm.Overlay("compute_intelligent"))),
        look(
            "bivariate-zh",
            in("models", Language.ZH, new MapForm.Bivariate("compute_intelligent"))),
        look("bivariate-en", in("models", Language.EN, new MapForm.Bivariate("talent_density"))),
        look(
            "bivariate-dark-zh",
            in("models", Language.ZH, new MapForm.Bivariate("talent_density"))
                .withTheme(Theme.DARK)),
        look("extras-zh", extras(view("models", Language.ZH))),
        look("extras-dark-en", extras(view("talent_density", Language.EN)).withTheme(Theme.DARK)),
        look("prefectures-zh", view("models", Language.ZH).withCamera(near())));
  }

  private static ViewState extras(ViewState view) {
    MapDesign design = view.design();
    for (MapExtra extra : MapExtra.values()) {
      design = design.toggled(extra);
    }
    return view.withDesign(design);
  }

  private static Optional<Camera> near() {
    var centre = GEOMETRY.projection().forward(new GeoPoint(117, 32));
    return Optional.of(new Camera(centre.xM(), centre.yM(), 1_500));
  }

  private static Look look(String name, ViewState view) {
    return new Look(name, sheet(view));
  }

  private static ViewState in(String indicator, Language language, MapForm form) {
    return view(indicator, language).withDesign(MapDesign.USUAL.withForm(form));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void formIsAsLookedAt(Look look) {
    Golden.assertMatches("form-" + look.name(), "java2d", Pictures.java2d(look.sheet()));
  }
}
