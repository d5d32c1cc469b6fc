package org.modelatlas.sheet;

import java.util.List;
import org.modelatlas.geometry.Bounds;
import org.modelatlas.geometry.Polygon;
import org.modelatlas.projection.PlanePoint;

/** How much of a map something on the sheet would hide, probed at a raster of points. */
final class LandCover {

  private static final int PROBES = 12;
  private static final double LINE_STEP_PT = 6;

  /** What is smaller than a point of the sheet neither hides nor is hidden. */
  private static final double SPECK_PT = 1;

  private final FrameTransform transform;
  private final List<Polygon> parts;

  /**
   * A cover.
   *
   * @param regions what should be seen
   * @param transform how they lie on the sheet
   */
  LandCover(List<RegionOutline> regions, FrameTransform transform) {
    this.transform = transform;
    double speckM = SPECK_PT * transform.camera().metresPerPt();
    parts =
        regions.stream()
            .flatMap(region -> region.shapeM().polygons().stream())
            .filter(polygon -> isLarger(polygon.bounds(), speckM))
            .toList();
  }

  private static boolean isLarger(Bounds bounds, double lengthM) {
    return Math.max(bounds.width(), bounds.height()) >= lengthM;
  }

  /** At how many of the points of a raster a box lies over a region. */
  long covered(Box box) {
    return covered(box, PROBES, PROBES);
  }

  /** The share of a box that lies over regions, 0 to 1. */
  double share(Box box) {
    return covered(box) / (double) (PROBES * PROBES);
  }

  /** Whether a line of text would touch a region. */
  boolean isTouchedBy(Box line) {
    int columns = (int) Math.max(2, Math.ceil(line.widthPt() / LINE_STEP_PT));
    return covered(line, columns, 3) > 0;
  }

  private long covered(Box box, int columns, int rows) {
    List<Polygon> near = near(box);
    long covered = 0;
    for (int i = 0; i < columns * rows && !near.isEmpty(); i++) {
      double x = box.xPt() + box.widthPt() * (i % columns) / (columns - 1);
      double y = box.yPt() + box.heightPt() * (i / columns) / (rows - 1);
      PlanePoint place = transform.plane(x, y);
      covered += near.stream().anyMatch(part -> contains(part, place)) ? 1 : 0;
    }
    return covered;
  }

  private List<Polygon> near(Box box) {
    PlanePoint northWest = transform.plane(box.xPt(), box.yPt());
    PlanePoint southEast = transform.plane(box.rightPt(), box.bottomPt());
    var seen = new Bounds(northWest.xM(), southEast.yM(), southEast.xM(), northWest.yM());
    return parts.stream().filter(part -> part.bounds().intersects(seen)).toList();
  }

  private static boolean contains(Polygon part, PlanePoint place) {
    return part.contains(place.xM(), place.yM());
  }
}
