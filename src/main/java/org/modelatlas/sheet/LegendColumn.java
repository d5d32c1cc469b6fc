package org.modelatlas.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.modelatlas.legend.Legend;

/** Legends one above the other in a corner of the sheet. */
final class LegendColumn {

  private static final double GAP_PT = 8;
  static final double BUTTON_ROOM_PT = 48;

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

  /** The legends beside one another at the lower left, their feet on one line. */
  List<Mark.Group> inRow(List<Legend> legends, Box room) {
    double left = room.xPt();
    var groups = new ArrayList<Mark.Group>();
    for (Legend legend : legends) {
      double height = layout.heightPt(legend);
      var box = new Box(left, room.bottomPt() - height, layout.widthPt(legend), height);
      groups.add(layout.in(id(groups.size()), legend, box));
      left = box.rightPt() + GAP_PT;
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
   * @param land what should not be covered, of the fitted map, so that legends stay while it is
   *     moved
   * @param lowerRightTaken whether something else stands in that corner
   */
  List<Mark.Group> clear(List<Legend> legends, Box room, LandCover land, boolean lowerRightTaken) {
    List<Corner> corners =
        Arrays.stream(Corner.values())
            .filter(corner -> corner != Corner.LOWER_RIGHT || !lowerRightTaken)
            .toList();
    return Stream.concat(
            corners.stream().map(corner -> at(legends, corner, room)),
            corners.stream().flatMap(first -> apart(legends, first, corners, room)))
        .min(Comparator.comparingLong(groups -> covered(groups, land)))
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
  private long covered(List<Mark.Group> legends, LandCover land) {
    return legends.stream()
        .mapToLong(legend -> land.covered(extent.of(legend).orElseThrow()))
        .sum();
  }
}
