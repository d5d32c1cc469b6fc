package org.modelatlas.page;

import java.util.List;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Region;
import org.modelatlas.geometry.Bounds;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Stroke;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.FrameTransform;
import org.modelatlas.sheet.MapFrame;
import org.modelatlas.sheet.MapGeometry;
import org.modelatlas.sheet.MapLevel;
import org.modelatlas.sheet.Role;
import org.modelatlas.workspace.Camera;

/** Where a province lies in the nation: a map without names, the South China Sea included. */
final class Locator {

  private static final double RING_PT = 3.6;
  private static final double SMALL_PT = 4;

  private final Desk desk;
  private final MapGeometry nation;

  Locator(Desk desk, MapGeometry nation) {
    this.desk = desk;
    this.nation = nation;
  }

  /**
   * A province to be found.
   *
   * @param locator finds it
   * @param province which
   */
  record Place(Locator locator, Adcode province) {

    /** The map in a box. */
    MapFrame in(Box box) {
      return locator.in(box, province);
    }
  }

  /** The map in a box. */
  MapFrame in(Box box, Adcode province) {
    Bounds all = nation.fitBoundsM();
    for (MapGeometry.Inset inset : nation.inset().stream().toList()) {
      for (double[] dash : inset.dashesM()) {
        all = all.union(MapLevel.Path.of(dash, -1, -1).boundsM());
      }
    }
    Camera camera = FrameTransform.fit(all, box.inset(desk.style().pt(2)));
    MapLevel level = nation.level(camera.metresPerPt());
    var style = desk.style();
    Region region = desk.atlas().region(province).orElseThrow();
    String name = region.name().in(desk.voice().language());
    return new MapFrame(
        Role.INSET,
        desk.voice().say("page.locator", name).first(),
        "",
        box,
        camera,
        style.map().paper(),
        level.regions().stream()
            .map(
                r ->
                    new MapFrame.Area(
                        r.id(), "", "", r.shapeM(), fill(r.id().equals(province.code()))))
            .toList(),
        List.of(
            lines("border", level.borders(), 0.3),
            lines("outline", level.outer(), 0.35),
            new MapFrame.Lines(
                "dashes", nation.dashesM(), Stroke.of(style.faint(), style.pt(0.6)))),
        List.of());
  }

  private Fill fill(boolean isChosen) {
    return isChosen ? new Fill.Solid(desk.style().accent()) : desk.style().map().areas().land();
  }

  private MapFrame.Lines lines(String id, List<MapLevel.Path> paths, double widthPt) {
    return new MapFrame.Lines(
        id,
        paths.stream().map(MapLevel.Path::xyM).toList(),
        Stroke.of(desk.style().rule(), desk.style().pt(widthPt)));
  }
}
