package org.modelatlas.paint;

import static org.modelatlas.testing.ShippedSheets.GEOMETRY;
import static org.modelatlas.testing.ShippedSheets.sheet;
import static org.modelatlas.testing.ShippedSheets.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelatlas.classification.Classing;
import org.modelatlas.classification.Method;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.i18n.Language;
import org.modelatlas.legend.Ink;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.MapSheet;
import org.modelatlas.testing.Golden;
import org.modelatlas.testing.Pictures;
import org.modelatlas.workspace.Camera;
import org.modelatlas.workspace.Colouring;
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
        look("quantile-7-en", classed("filings_per_million", Language.EN, Method.QUANTILE, 7)),
        look(
            "diverging-zh",
            coloured(classed("talent_density", Language.ZH, Method.QUANTILE, 6), "rdbu", 40.0)),
        look("unclassed-zh", classed("talent_density", Language.ZH, Method.UNCLASSED, 5)),
        look(
            "unclassed-dark-en",
            coloured(classed("gdp_per_head", Language.EN, Method.UNCLASSED, 5), "viridis", 0)
                .withTheme(Theme.DARK)),
        look("palette-own-zh", own()),
        sized("labels-small-en", new Box(0, 0, 520, 400)),
        sized("labels-usual-en", new Box(0, 0, 960, 700)),
        sized("labels-large-en", new Box(0, 0, 1900, 1300)),
        look("extras-zh", extras(view("models", Language.ZH))),
        look("extras-dark-en", extras(view("talent_density", Language.EN)).withTheme(Theme.DARK)),
        look("prefectures-zh", view("models", Language.ZH).withCamera(near())));
  }

  private static ViewState classed(
      String indicator, Language language, Method method, int classes) {
    return view(indicator, language)
        .withDesign(MapDesign.USUAL.withClassing(Classing.of(method, classes)));
  }

  /** Five colours of one's own around a grey. */
  private static ViewState own() {
    List<Ink> colours =
        List.of(
            Ink.hex("0B5394"),
            Ink.hex("9FC5E8"),
            Ink.hex("EFEFEF"),
            Ink.hex("F9CB9C"),
            Ink.hex("B45F06"));
    return view("researcher_density", Language.ZH)
        .withDesign(
            MapDesign.USUAL.withColouring(
                new Colouring(Optional.of("own"), Optional.of(20.0), colours)));
  }

  private static Look sized(String name, Box box) {
    ViewState view = view("talent_density", Language.EN);
    ViewState valued = view.withDesign(view.design().toggled(MapExtra.VALUES));
    return new Look(name, sheet(valued, GEOMETRY, box));
  }

  private static ViewState coloured(ViewState view, String palette, double middle) {
    return view.withDesign(
        view.design().withColouring(new Colouring(Optional.of(palette), Optional.of(middle))));
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
