package org.modelatlas.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.modelatlas.legend.Legend;

/** Finds the place of the legends on a sheet: beside the map if there is any. */
final class LegendPlaces {

  /** The height of the scale bar and what is empty above it. */
  static final double SCALE_ROOM_PT = 20;

  private static final double SCALE_GAP_PT = 12;
  private static final double LEAST_SCALE_PT = 200;

  /** The share of a legend that may hide a part of the map before it folds. */
  private static final double MOST_SHARE = 0.1;

  private static final double MOST_SHARE_IN_PROVINCE = 0.3;

  private final MarkExtent extent;
  private final LegendLayout layout;
  private final TypeMetrics metrics;
  private final LandCover land;
  private final Box room;

  /**
   * Places in a room.
   *
   * @param land what they should not hide
   * @param room from below the title down to the credit
   */
  LegendPlaces(TypeMetrics metrics, LegendLayout layout, LandCover land, Box room) {
    this.extent = new MarkExtent(metrics);
    this.metrics = metrics;
    this.layout = layout;
    this.land = land;
    this.room = room;
  }

  /**
   * At the lower left: above the scale bar or beside it, in usual or in close rows, one above the
   * other or side by side.
   *
   * @param scaleBarEndPt where a scale bar has to end
   */
  LegendPlace ofNation(List<Legend> legends, LegendFold fold, double scaleBarEndPt) {
    Stream<LegendPlace> places =
        Stream.of(
            above(legends, layout, SCALE_ROOM_PT),
            above(legends, layout.close(), SCALE_ROOM_PT),
            beside(legends, layout),
            beside(legends, layout.close()),
            inRow(legends));
    LegendPlace best =
        places
            .filter(place -> place.scaleBarLeftPt() + LEAST_SCALE_PT <= scaleBarEndPt)
            .reduce((first, second) -> hidden(second) < hidden(first) ? second : first)
            .orElseGet(() -> above(legends, layout.close(), SCALE_ROOM_PT));
    return foldedIfNeeded(best, legends, fold, MOST_SHARE);
  }

  /** In the corner, or the two corners, where they hide least. */
  LegendPlace ofProvince(List<Legend> legends, LegendFold fold, boolean lowerRightTaken) {
    var column = new LegendColumn(layout, metrics);
    List<Mark.Group> groups = column.clear(legends, lifted(SCALE_ROOM_PT), land, lowerRightTaken);
    return foldedIfNeeded(
        new LegendPlace(groups, room.xPt()), legends, fold, MOST_SHARE_IN_PROVINCE);
  }

  private LegendPlace foldedIfNeeded(
      LegendPlace place, List<Legend> legends, LegendFold fold, double mostShare) {
    boolean fits = isIn(place) && hidden(place) <= mostShare;
    return switch (fold) {
      case NEVER -> place;
      case FOLDED -> fits ? place : folded(legends);
      case UNFOLDED -> fits ? place : unfolded(legends);
    };
  }

  private boolean isIn(LegendPlace place) {
    return boxes(place).allMatch(box -> box.yPt() >= room.yPt());
  }

  /** The largest share of one of the legends that lies over the map. */
  private double hidden(LegendPlace place) {
    return boxes(place).mapToDouble(land::share).max().orElse(0);
  }

  private Stream<Box> boxes(LegendPlace place) {
    return place.groups().stream().map(group -> extent.of(group).orElseThrow());
  }

  private LegendPlace above(List<Legend> legends, LegendLayout rows, double liftPt) {
    var column = new LegendColumn(rows, metrics);
    List<Mark.Group> groups = column.at(legends, LegendColumn.Corner.LOWER_LEFT, lifted(liftPt));
    return new LegendPlace(groups, room.xPt());
  }

  private LegendPlace inRow(List<Legend> legends) {
    var column = new LegendColumn(layout, metrics);
    return new LegendPlace(column.inRow(legends, lifted(SCALE_ROOM_PT)), room.xPt());
  }

  private LegendPlace beside(List<Legend> legends, LegendLayout rows) {
    LegendPlace low = above(legends, rows, 0);
    double right = boxes(low).mapToDouble(Box::rightPt).max().orElse(room.xPt());
    return new LegendPlace(low.groups(), right + SCALE_GAP_PT);
  }

  private Box lifted(double byPt) {
    return new Box(room.xPt(), room.yPt(), room.widthPt(), Math.max(0, room.heightPt() - byPt));
  }

  private LegendPlace folded(List<Legend> legends) {
    Legend first = legends.getFirst();
    String says = layout.alternative(first);
    var group = new Mark.Group(Role.LEGEND, LegendFold.ID, first.title(), says, List.of());
    return new LegendPlace(List.of(group), room.xPt());
  }

  private LegendPlace unfolded(List<Legend> legends) {
    double lift = SCALE_ROOM_PT + LegendFold.BUTTON_ROOM_PT;
    List<Mark.Group> groups =
        above(legends, layout.close(), lift).groups().stream()
            .map(g -> new Mark.Group(g.role(), LegendFold.ID, g.name(), g.alternative(), g.marks()))
            .toList();
    return new LegendPlace(groups, room.xPt());
  }
}
