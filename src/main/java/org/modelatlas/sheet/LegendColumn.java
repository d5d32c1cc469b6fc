package org.modelatlas.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.modelatlas.legend.Legend;
import org.modelatlas.projection.PlanePoint;

/** Legends one above the other in a corner of the sheet. */
final class LegendColumn {

  private static final double GAP_PT = 8;
  private static final double BUTTON_ROOM_PT = 48;
  private static final int PROBES = 12;

  private final LegendLayout layout;
  private final MarkExtent extent;

  LegendColumn(LegendLayout layout, TypeMetrics metrics) {
    this.layout = layout;
    this.extent = new MarkExtent(metrics);
  }

  /** Where legends may stand, the customary place first. */
  enum Corner {
    LOWER_LEFT(true, true),
    LOWER_RIGHT(false, true),
    UPPER_LEFT(true, false),
    UPPER_RIGHT(false, false);

    private final boolean left;
    private final boolean lower;

    Corner(boolean left, boolean lower) {
      this.left = left;
      this.lower = lower;
    }
  }

  /** The legends in a corner of the room, the first one uppermost, all of one width. */
  List<Mark.Group> at(List<Legend> legends, Corner corner, Box room) {
    return at(legends, corner, room, 0);
  }

  private List<Mark.Group> at(List<Legend> legends, Corner corner, Box room, int above) {
    double width = legends.stream().mapToDouble(layout::widthPt).max().orElse(0);
    double right = room.rightPt() - (corner == Corner.UPPER_RIGHT ? BUTTON_ROOM_PT : 0);
    double left = corner.left ? room.xPt() : right - width;
    double top = corner.lower ? room.bottomPt() - height(legends) : room.yPt();
    var groups = new ArrayList<Mark.Group>();
    for (Legend legend : legends) {
      var box = new Box(left, top, width, layout.heightPt(legend));
      groups.add(layout.in(id(above + groups.size()), legend, box));
      top = box.bottomPt() + GAP_PT;
    }
    return groups;
  }

  private static String id(int index) {
    return index == 0 ? "legend" : "legend-" + (index + 1);
  }

  private double height(List<Legend> legends) {
    double gaps = (legends.size() - 1) * GAP_PT;
    return legends.stream().mapToDouble(layout::heightPt).sum() + gaps;
  }

  /**
   * The legends where they cover least of the fitted regions: in one corner, or else in two. The
   * first of equals, so that they part only where that is better.
   *
   * @param fitted how the whole map lies on the sheet, so that legends stay while it is moved
   * @param regions what should not be covered
   * @param lowerRightTaken whether something else stands in that corner
   */
  List<Mark.Group> clear(
      List<Legend> legends,
      Box room,
      FrameTransform fitted,
      List<RegionOutline> regions,
      boolean lowerRightTaken) {
    List<Corner> corners =
        Arrays.stream(Corner.values())
            .filter(corner -> corner != Corner.LOWER_RIGHT || !lowerRightTaken)
            .toList();
    return Stream.concat(
            corners.stream().map(corner -> at(legends, corner, room)),
            corners.stream().flatMap(first -> apart(legends, first, corners, room)))
        .min(Comparator.comparingLong(groups -> covered(groups, regions, fitted)))
        .orElseThrow();
  }

  /** The first legend in a corner and the others in one of the other side. */
  private Stream<List<Mark.Group>> apart(
      List<Legend> legends, Corner first, List<Corner> corners, Box room) {
    return legends.size() < 2
        ? Stream.empty()
        : corners.stream()
            .filter(other -> other.left != first.left)
            .map(
                other ->
                    Stream.concat(
                            at(legends.subList(0, 1), first, room, 0).stream(),
                            at(legends.subList(1, legends.size()), other, room, 1).stream())
                        .toList());
  }

  /** At how many points of a raster the legends lie over a region. */
  private long covered(List<Mark.Group> legends, List<RegionOutline> regions, FrameTransform fit) {
    return legends.stream()
        .mapToLong(legend -> covered(extent.of(legend).orElseThrow(), regions, fit))
        .sum();
  }

  private static long covered(Box box, List<RegionOutline> regions, FrameTransform fitted) {
    long covered = 0;
    for (int i = 0; i < PROBES * PROBES; i++) {
      double x = box.xPt() + box.widthPt() * (i % PROBES) / (PROBES - 1);
      double y = box.yPt() + box.heightPt() * (i / PROBES) / (PROBES - 1);
      PlanePoint place = fitted.plane(x, y);
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
