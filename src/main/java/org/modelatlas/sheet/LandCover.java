package org.modelatlas.sheet;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    return probes(box, PROBES, PROBES).filter(covered -> covered).count();
  }

  /** The share of a box that lies over regions, 0 to 1. */
  double share(Box box) {
    return covered(box) / (double) (PROBES * PROBES);
  }

  /** Whether a line of text would touch a region. */
  boolean isTouchedBy(Box line) {
    int columns = (int) Math.max(2, Math.ceil(line.widthPt() / LINE_STEP_PT));
    return probes(line, columns, 3).anyMatch(touched -> touched);
  }

  /** For each point of a raster, row by row, whether it lies over a region. */
  private Stream<Boolean> probes(Box box, int columns, int rows) {
    List<Polygon> near = near(box);
    return IntStream.range(0, near.isEmpty() ? 0 : columns * rows)
        .mapToObj(
            i ->
                transform.plane(
                    box.xPt() + box.widthPt() * (i % columns) / (columns - 1),
                    box.yPt() + box.heightPt() * (i / columns) / (rows - 1)))
        .map(place -> near.stream().anyMatch(part -> contains(part, place)));
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
