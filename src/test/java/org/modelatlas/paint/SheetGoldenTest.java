package org.modelatlas.paint;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.ATLAS;
import static org.modelatlas.testing.ShippedSheets.BOX;
import static org.modelatlas.testing.ShippedSheets.GEOMETRY;
import static org.modelatlas.testing.ShippedSheets.sheet;
import static org.modelatlas.testing.ShippedSheets.view;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelatlas.boundary.FileCredit;
import org.modelatlas.boundary.FileMap;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.ChangeMeasure;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.geojson.GeoJsonReader;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.i18n.Language;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.projection.AlbersEqualArea;
import org.modelatlas.sheet.MapGeometry;
import org.modelatlas.sheet.MapSheet;
import org.modelatlas.testing.Difference;
import org.modelatlas.testing.Golden;
import org.modelatlas.testing.Pictures;
import org.modelatlas.workspace.Camera;
import org.modelatlas.workspace.ChangeSpan;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;

/** Whole sheets, drawn as the screen and as a PNG show them, against pictures looked at. */
class SheetGoldenTest {

  /** Guangdong by code, a name only, a code of the data's form that it does not have, no name. */
  private static final String OWN_FILE =
      """
      {"type":"FeatureCollection","features":[
      {"type":"Feature","properties":{"adcode":440000,"name":"广东省"},"geometry":{"type":"Polygon",
       "coordinates":[[[110,21],[113,21],[116,23],[116,25],[112,25],[110,23],[110,21]]]}},
      {"type":"Feature","properties":{"name":"广西"},"geometry":{"type":"Polygon",
       "coordinates":[[[105,23],[108,21.5],[110,21],[110,23],[112,25],[109,26],[105,25],[105,23]]]}},
      {"type":"Feature","properties":{"adcode":990000,"name":"Terra incognita"},
       "geometry":{"type":"Polygon",
       "coordinates":[[[112,25],[116,25],[117,27],[113,29],[109,26],[112,25]]]}},
      {"type":"Feature","properties":{},"geometry":{"type":"Polygon",
       "coordinates":[[[107,18.5],[110,18.5],[110,20],[107,20],[107,18.5]]]}}]}
      """;

  record Look(String name, MapSheet sheet) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Look> sheets() throws DataProblemException {
    var models = view("models", Language.EN);
    var guangdong = Optional.of(new Adcode("440000"));
    return Stream.of(
        new Look("models-zh", sheet(view("models", Language.ZH))),
        new Look("models-en", sheet(models)),
        new Look("filings-zh", sheet(view("filings", Language.ZH))),
        new Look("talent-density-en", sheet(view("talent_density", Language.EN))),
        new Look("compute-intelligent-zh", sheet(view("compute_intelligent", Language.ZH))),
        new Look("compute-intelligent-en", sheet(view("compute_intelligent", Language.EN))),
        new Look("centres-zh", sheet(view("centres", Language.ZH))),
        new Look("centres-en", sheet(view("centres", Language.EN))),
        new Look("tier-talent-zh", sheet(view("tier_talent", Language.ZH))),
        new Look("tier-model-count-en", sheet(view("tier_model_count", Language.EN))),
        new Look("filings-dark-en", sheet(view("filings", Language.EN).withTheme(Theme.DARK))),
        new Look("models-selected-en", sheet(models.withSelection(guangdong))),
        new Look("models-change-zh", sheet(modelsChange(Language.ZH))),
        new Look("models-change-en", sheet(modelsChange(Language.EN))),
        new Look("talent-change-zh", sheet(talentChange(Language.ZH).withTheme(Theme.DARK))),
        new Look("talent-change-en", sheet(talentChange(Language.EN).withTheme(Theme.DARK))),
        new Look("own-file-en", sheet(models, ownFile(), BOX)),
        new Look("pearl-river-zh", sheet(view("models", Language.ZH).withCamera(pearlRiver()))));
  }

  /** Of the open families that the catalogue gained in seven months. */
  private static ViewState modelsChange(Language language) {
    var since = new ChangeSpan(LocalDate.of(2023, 6, 30), ChangeMeasure.ABSOLUTE);
    return view("models", language)
        .withAsOf(LocalDate.of(2024, 1, 31))
        .withChange(Optional.of(since))
        .withFilter(ModelFilter.NONE.toggled(Facet.OPENNESS, "YES"));
  }

  /** Rises and falls, in percent. */
  private static ViewState talentChange(Language language) {
    var since = new ChangeSpan(LocalDate.of(2022, 12, 31), ChangeMeasure.PERCENT);
    return view("talent_density", language).withChange(Optional.of(since));
  }

  private static MapGeometry ownFile() throws DataProblemException {
    var file = GeoJsonReader.read("own.geojson", OWN_FILE.getBytes(StandardCharsets.UTF_8));
    var plane = AlbersEqualArea.china();
    return new FileMap(
        file,
        new FileCredit("own.geojson", Optional.empty()),
        plane,
        ATLAS,
        Runnable::run,
        () -> {});
  }

  private static Optional<Camera> pearlRiver() {
    var centre = GEOMETRY.projection().forward(new GeoPoint(113.9, 22.5));
    return Optional.of(new Camera(centre.xM(), centre.yM(), 500));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void pngIsAsLookedAt(Look look) {
    Golden.assertMatches(look.name(), "java2d", Pictures.java2d(look.sheet()));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void screenIsAsLookedAt(Look look) {
    Golden.assertMatches(look.name(), "canvas", Pictures.canvas(look.sheet()));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void screenAndPngShowTheSame(Look look) {
    var png = Pictures.java2d(look.sheet());
    var screen = Pictures.canvas(look.sheet());
    int component = (int) Golden.tolerance("screen-and-png.component");
    double share = Difference.of(png, screen, component).share();
    assertTrue(
        share <= Golden.tolerance("screen-and-png.share"),
        () -> look.name() + ": %.2f %% of the pixels differ".formatted(100 * share));
  }
}
