package org.modelatlas.story.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.page.PageItem;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Placement;
import org.modelatlas.page.setting.Typesetter;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.FrameTransform;
import org.modelatlas.sheet.MapFigure;
import org.modelatlas.sheet.MapFrame;
import org.modelatlas.sheet.MapStyle;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.SheetComposer;
import org.modelatlas.sheet.SheetRequest;

/**
 * Where a map, its legend and its scale bar stand in a room: the legend in the corner that the land
 * leaves free at the lower left, from which the map gives way to the right as far as it must, or in
 * lines below the map where that leaves the map larger.
 */
final class SlideMapPlace {

  /** The smallest letters of a map, 10 pt, come to {@link SlideLook#FLOOR_PT}. */
  static final double SCALE = 1.2;

  private static final double STEP_PT = 8;
  private static final double CLEAR_PT = 6;
  private static final double BAR_PT = 18;
  private static final double BAR_FOOT_PT = 5;
  private static final double GAP_PT = 8;
  private static final double WIDEST_LEGEND = 0.4;

  /** So much larger must a map be above its legend; in the corner one finds it first. */
  private static final double MUCH = 1.06;

  private final SheetComposer composer;
  private final Typesetter setter;
  private final SheetRequest request;
  private final SlideLegend legend;
  private final Box room;

  /**
   * Places in a room.
   *
   * @param request what the map shows, whatever its box
   */
  SlideMapPlace(
      SheetComposer composer,
      Typesetter setter,
      SheetRequest request,
      SlideLegend legend,
      Box room) {
    this.composer = composer;
    this.setter = setter;
    this.request = request;
    this.legend = legend;
    this.room = room;
  }

  /**
   * A place.
   *
   * @param frame of the map
   * @param legend what its looks mean
   * @param legendBox where that stands
   * @param barAt lower left corner of the scale bar
   */
  private record Place(Box frame, Piece legend, Box legendBox, Box bar) {}

  /** Map, insets, legend and scale bar. */
  List<PageItem> items() {
    Place below = below();
    Place best = corner().filter(place -> isLarge(place, below)).orElse(below);
    var place = new Placement(SCALE, best.frame().xPt(), best.frame().yPt());
    SheetRequest sheet = in(best.frame());
    List<Box> taken = List.of(inFrame(best.legendBox(), best), inFrame(best.bar(), best));
    MapFigure map = composer.figure(sheet, MapStyle.LIGHT, taken);
    var items = new ArrayList<PageItem>();
    items.add(new PageItem.Map(place.frame(map.main())));
    for (MapFrame inset : map.insets()) {
      items.add(new PageItem.Map(place.frame(inset)));
      items.add(rim(place.box(inset.box())));
    }
    map.over().forEach(group -> items.add(new PageItem.Marks(place.group(group))));
    best.legend()
        .at(best.legendBox().xPt(), best.legendBox().yPt())
        .forEach(mark -> items.add(new PageItem.Marks((Mark.Group) mark)));
    items.add(new PageItem.Marks(bar(sheet, best.bar())));
    return items;
  }

  private static PageItem rim(Box box) {
    var rim = new Mark.Rectangle(box, Optional.empty(), Optional.of(SlideLook.hairline()));
    return new PageItem.Marks(new Mark.Group(Role.ARTIFACT, "", "", "", List.of(rim)));
  }

  private boolean isLarge(Place place, Place below) {
    return metresPerPt(place) <= metresPerPt(below) * MUCH;
  }

  private double metresPerPt(Place place) {
    return FrameTransform.fit(request.geometry().fitBoundsM(), place.frame()).metresPerPt();
  }

  private SheetRequest in(Box frame) {
    return request.in(new Box(0, 0, frame.widthPt() / SCALE, frame.heightPt() / SCALE));
  }

  private static Box inFrame(Box box, Place place) {
    return inFrame(box, place.frame());
  }

  private static Box inFrame(Box box, Box frame) {
    return new Box(
        (box.xPt() - frame.xPt()) / SCALE,
        (box.yPt() - frame.yPt()) / SCALE,
        box.widthPt() / SCALE,
        box.heightPt() / SCALE);
  }

  /** Scale bar right of the legend's lines, at the left where the map ends. */
  private Place below() {
    Piece lines = legend.lines(room.widthPt());
    double foot = lines.heightPt() + GAP_PT;
    var frame = new Box(room.xPt(), room.yPt(), room.widthPt(), room.heightPt() - foot);
    var box =
        new Box(room.xPt(), frame.bottomPt() + GAP_PT, room.widthPt(), lines.heightPt());
    Box bar = barBox(frame, frame.bottomPt());
    if (isClear(bar, frame)) {
      return new Place(frame, lines, box, bar);
    }
    var lower = new Box(frame.xPt(), frame.yPt(), frame.widthPt(), frame.heightPt() - BAR_PT);
    return new Place(lower, lines, box, barBox(lower, frame.bottomPt()));
  }

  private Optional<Place> corner() {
    Piece column = legend.column(room.widthPt() * WIDEST_LEGEND);
    double most = column.widthPt() + GAP_PT;
    for (double left = 0; left < most + STEP_PT; left += STEP_PT) {
      double from = Math.min(left, most);
      var frame =
          new Box(room.xPt() + from, room.yPt(), room.widthPt() - from, room.heightPt());
      Box bar = barBox(frame, room.bottomPt());
      double top = bar.yPt() - GAP_PT / 2 - column.heightPt();
      var box = new Box(room.xPt(), top, column.widthPt(), column.heightPt());
      if (top >= room.yPt() && isClear(box, frame) && isClear(bar, frame)) {
        return Optional.of(new Place(frame, column, box, bar));
      }
    }
    return Optional.empty();
  }

  private boolean isClear(Box box, Box frame) {
    return composer.isClear(in(frame), inFrame(box.inset(-CLEAR_PT), frame));
  }

  private Box barBox(Box frame, double bottomPt) {
    double width = rightEnd(composer.scaleBar(in(frame), MapStyle.LIGHT)) * SCALE;
    return new Box(room.xPt(), bottomPt - BAR_PT, width, BAR_PT);
  }

  /** The bar without the remark on where it is true, for which a slide has no room. */
  private Mark.Group bar(SheetRequest sheet, Box box) {
    Mark.Group bar = composer.scaleBar(sheet, MapStyle.LIGHT);
    var alone =
        new Mark.Group(bar.role(), bar.id(), bar.name(), bar.alternative(), alone(bar));
    return new Placement(SCALE, box.xPt(), box.bottomPt() - BAR_FOOT_PT).group(alone);
  }

  private static List<Mark> alone(Mark.Group bar) {
    return bar.marks().subList(0, Math.min(2, bar.marks().size()));
  }

  private double rightEnd(Mark.Group bar) {
    double right = 0;
    for (Mark mark : alone(bar)) {
      if (mark instanceof Mark.Text t) {
        right = Math.max(right, t.xPt() + setter.widthPt(t.text(), t.style()));
      }
    }
    return right;
  }
}
