package org.modelatlas.sheet;

import java.util.List;
import org.modelatlas.projection.PlanePoint;

/**
 * How much of a map something on the sheet would hide, probed at a raster of points.
 *
 * @param regions what should be seen
 * @param transform how they lie on the sheet
 */
record LandCover(List<RegionOutline> regions, FrameTransform transform) {

  private static final int PROBES = 12;
  private static final double LINE_STEP_PT = 6;

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
    long covered = 0;
    for (int i = 0; i < columns * rows; i++) {
      double x = box.xPt() + box.widthPt() * (i % columns) / (columns - 1);
      double y = box.yPt() + box.heightPt() * (i / columns) / (rows - 1);
      PlanePoint place = transform.plane(x, y);
      covered += regions.stream().anyMatch(region -> contains(region, place)) ? 1 : 0;
    }
    return covered;
  }

  private static boolean contains(RegionOutline region, PlanePoint place) {
    return region.shapeM().bounds().contains(place.xM(), place.yM())
        && region.shapeM().polygons().stream()
            .anyMatch(polygon -> polygon.contains(place.xM(), place.yM()));
  }
}
