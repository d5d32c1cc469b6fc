package org.modelatlas.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Region;
import org.modelatlas.geometry.Bounds;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Ink;
import org.modelatlas.legend.Stroke;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.FrameTransform;
import org.modelatlas.sheet.MapFrame;
import org.modelatlas.sheet.MapGeometry;
import org.modelatlas.sheet.MapLevel;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;
import org.modelatlas.workspace.Camera;

/** Where a province lies in the nation: a map without names, the South China Sea included. */
final class Locator {

  private static final double RING_PT = 3.6;
  private static final double ROOM_PT = 14;

  /** What is smaller has a ring around it. */
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
    Region region = desk.atlas().region(province).orElseThrow();
    String name = region.name().in(desk.voice().language());
    return in(box, desk.voice().say("page.locator", name).first(), Optional.of(province));
  }

  /**
   * The nation in a box.
   *
   * @param chosen the province that stands out; without one all do
   */
  MapFrame in(Box box, String title, Optional<Adcode> chosen) {
    Bounds all = nation.fitBoundsM();
    for (MapGeometry.Inset inset : nation.inset().stream().toList()) {
      for (double[] dash : inset.dashesM()) {
        all = all.union(MapLevel.Path.of(dash, -1, -1).boundsM());
      }
    }
    Camera camera =
        FrameTransform.fit(all, box.inset(desk.style().pt(chosen.isPresent() ? 2 : ROOM_PT)));
    MapLevel level = nation.level(camera.metresPerPt());
    var style = desk.style();
    Ink ink = chosen.isPresent() ? style.rule() : style.map().paper();
    return new MapFrame(
        chosen.isPresent() ? Role.INSET : Role.MAP,
        title,
        "",
        box,
        camera,
        style.map().paper(),
        level.regions().stream()
            .map(r -> new MapFrame.Area(r.id(), "", "", r.shapeM(), fill(r.id(), chosen)))
            .toList(),
        List.of(
            lines(
                "border",
                level.borders(),
                Stroke.of(ink, style.pt(chosen.isPresent() ? 0.3 : 0.6))),
            lines("outline", level.outer(), Stroke.of(style.rule(), style.pt(0.35))),
            new MapFrame.Lines(
                "dashes", nation.dashesM(), Stroke.of(style.faint(), style.pt(0.6)))),
        chosen.stream()
            .flatMap(code -> ring(code, level, new FrameTransform(box, camera)))
            .toList());
  }

  /** Around a province that would be overlooked. */
  private Stream<Mark.Group> ring(Adcode province, MapLevel level, FrameTransform transform) {
    var style = desk.style();
    double scale = transform.camera().metresPerPt();
    return level.regions().stream()
        .filter(region -> region.id().equals(province.code()))
        .map(region -> region.shapeM().bounds())
        .filter(b -> Math.max(b.width(), b.height()) / scale < style.pt(SMALL_PT))
        .map(
            b ->
                new Mark.Circle(
                    transform.xPt((b.minX() + b.maxX()) / 2),
                    transform.yPt((b.minY() + b.maxY()) / 2),
                    style.pt(RING_PT),
                    Optional.empty(),
                    Optional.of(Stroke.of(style.accent(), style.pt(1)))))
        .map(ring -> new Mark.Group(Role.SYMBOL, province.code(), "", "", List.of(ring)));
  }

  private Fill fill(String id, Optional<Adcode> chosen) {
    boolean stands = chosen.isEmpty() || chosen.get().code().equals(id);
    return stands ? new Fill.Solid(desk.style().accent()) : desk.style().map().areas().land();
  }

  private static MapFrame.Lines lines(String id, List<MapLevel.Path> paths, Stroke stroke) {
    return new MapFrame.Lines(id, paths.stream().map(MapLevel.Path::xyM).toList(), stroke);
  }
}
