package org.modelatlas.ui.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.modelatlas.boundary.MercatorMap;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.i18n.Language;
import org.modelatlas.legend.Fill;
import org.modelatlas.projection.WebMercator;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.MapFrame;
import org.modelatlas.sheet.MapSheet;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.workspace.Camera;
import org.modelatlas.workspace.Presentation;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;

/** What the one composer makes of a map in Mercator. */
class BasemapSheetTest {

  private static ShippedAtlas atlas;
  private static MapModel mercator;

  @BeforeAll
  static void load() {
    atlas = ShippedAtlas.load();
    mercator = atlas.model().on(map -> new MercatorMap(map, Runnable::run, () -> {}));
  }

  private static ViewState view(Presentation presentation) {
    return atlas.state(Language.EN, Theme.LIGHT).view().withPresentation(presentation);
  }

  private static MapSheet sheet(ViewState view) {
    var messages = atlas.state(Language.EN, Theme.LIGHT).messages();
    return mercator.sheet(mercator.request(view, messages, new Box(0, 0, 900, 700)));
  }

  private static double opacity(Fill fill) {
    return switch (fill) {
      case Fill.Solid(var ink) -> ink.opacity();
      case Fill.Hatch hatch -> Math.max(hatch.paper().opacity(), hatch.line().opacity());
    };
  }

  @Test
  void areasLetTheBasemapThroughAndOnlyThere() {
    for (String indicator : List.of("models", "compute_intelligent", "centres")) {
      var over = sheet(view(Presentation.BASEMAP).withIndicator(indicator)).main().areas();
      var onPaper = sheet(view(Presentation.MAP).withIndicator(indicator)).main().areas();
      assertEquals(34, over.size());
      over.forEach(area -> assertEquals(0.6, opacity(area.fill())));
      onPaper.forEach(area -> assertEquals(1, opacity(area.fill())));
    }
  }

  @Test
  void theLegendShowsTheFillsOfTheMap() {
    MapSheet sheet = sheet(view(Presentation.BASEMAP));
    var patches =
        group(sheet, Role.LEGEND).marks().stream()
            .flatMap(m -> m instanceof Mark.Rectangle r ? r.fill().stream() : null)
            .toList();
    for (MapFrame.Area area : sheet.main().areas()) {
      assertTrue(patches.contains(area.fill()), area.name());
    }
  }

  @Test
  void theSheetHasTheTenDashesAndNoInset() {
    MapSheet sheet = sheet(view(Presentation.BASEMAP));
    assertEquals(List.of(), sheet.insets());
    var dashes =
        sheet.main().lines().stream()
            .filter(lines -> lines.id().equals("dashes"))
            .findFirst()
            .orElseThrow();
    assertEquals(10, dashes.pathsM().size());
  }

  /**
   * At 60° north Mercator draws everything twice as long, so a bar of a length is twice as wide.
   */
  @Test
  void theScaleBarIsTrueInTheMiddleOfTheView() {
    double atEquator = barPt(0);
    double at60 = barPt(60);
    assertEquals(100_000 / 1_000.0, atEquator, 1e-6);
    assertEquals(50_000 / 1_000.0 * 2, at60, 1e-6);
  }

  private static double barPt(double latDeg) {
    var middle = new WebMercator().forward(new GeoPoint(105, latDeg));
    var camera = new Camera(middle.xM(), middle.yM(), 1_000);
    var bar =
        group(sheet(view(Presentation.BASEMAP).withCamera(Optional.of(camera))), Role.SCALE_BAR);
    return bar.marks().stream()
        .flatMap(m -> m instanceof Mark.Line line ? java.util.stream.Stream.of(line) : null)
        .mapToDouble(line -> line.xyPt()[4] - line.xyPt()[0])
        .findFirst()
        .orElseThrow();
  }

  private static Mark.Group group(MapSheet sheet, Role role) {
    return sheet.furniture().stream().filter(g -> g.role() == role).findFirst().orElseThrow();
  }
}
