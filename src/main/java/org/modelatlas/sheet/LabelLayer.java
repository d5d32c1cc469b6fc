package org.modelatlas.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modelatlas.geometry.Bounds;
import org.modelatlas.geometry.Polygon;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Ink;

/** Names of the regions, with a second line where the map must say more. */
final class LabelLayer {

  private static final double SIZE_PT = 12;
  private static final double WHOLE_SIZE_PT = 16;
  private static final double REMARK_SIZE_PT = 10.5;
  private static final double LINE_GAP_PT = 1;
  private static final double HALO_OPACITY = 0.75;
  private static final double SMALLEST_REGION_PT2 = 160;
  private static final double LEADER_GAP_PT = 3;

  private final TypeMetrics metrics;
  private final MapStyle style;
  private final SheetRequest request;
  private final MapContent content;

  LabelLayer(TypeMetrics metrics, MapStyle style, SheetRequest request, MapContent content) {
    this.metrics = metrics;
    this.style = style;
    this.request = request;
    this.content = content;
  }

  /**
   * What names stand around.
   *
   * @param boxes where none may stand
   * @param considerate whether names with leaders keep off other regions where they can
   */
  record Around(List<Box> boxes, boolean considerate) {}

  /**
   * The names that have a place in the frame.
   *
   * @param symbols whose rims a name may touch and whose middles it may not
   * @param taken where no name may stand, and whether names are considerate
   */
  Mark.Group group(
      MapLevel level, FrameTransform transform, List<Mark.Group> symbols, Around taken) {
    Map<String, RegionOutline> outlines = new HashMap<>();
    var wishes = new ArrayList<LabelPlacer.Wish>();
    for (RegionOutline outline : level.regions()) {
      if (isLabelled(outline, transform)) {
        outlines.put(outline.id(), outline);
        wishes.add(wish(outline, transform));
      }
    }
    var marks = new ArrayList<Mark>();
    List<Box> obstacles = new ArrayList<>(taken.boxes());
    symbols.forEach(symbol -> addCircles(symbol, obstacles));
    var land = new LandCover(level.regions(), transform);
    var placer =
        new LabelPlacer(
            transform.box(), obstacles, taken.considerate(), box -> !land.isTouchedBy(box));
    content.whole().ifPresent(place -> marks.add(placeLabel(place, transform, placer)));
    Map<String, Double> rims = rims(symbols);
    placer
        .place(wishes)
        .forEach(
            p ->
                marks.add(
                    label(outlines.get(p.wish().id()), p, rims.getOrDefault(p.wish().id(), 0.0))));
    return new Mark.Group(Role.LABELS, "labels", "", "", marks);
  }

  /** In the middle of what it stands for, if there is room at all. */
  private Mark placeLabel(
      MapContent.PlaceLabel place, FrameTransform transform, LabelPlacer placer) {
    var bold = new TextStyle(WHOLE_SIZE_PT, true, style.text());
    double width = metrics.widthPt(place.text(), bold);
    var wish =
        new LabelPlacer.Wish(
            place.id(),
            transform.xPt(place.placeM().xM()),
            transform.yPt(place.placeM().yM()),
            width * 2,
            WHOLE_SIZE_PT * 8,
            width,
            WHOLE_SIZE_PT,
            0,
            0);
    List<Mark> marks =
        placer.place(List.of(wish)).stream()
            .<Mark>map(
                placed ->
                    new Mark.Text(
                        place.text(),
                        placed.box().xPt(),
                        placed.box().yPt() + TypeMetrics.ASCENT_EM * WHOLE_SIZE_PT,
                        bold,
                        Optional.of(style.halo())))
            .toList();
    return new Mark.Group(Role.LABEL, place.id(), place.text(), "", marks);
  }

  /** The square inside each circle: a label may touch its rim and not its middle. */
  private static void addCircles(Mark mark, List<Box> obstacles) {
    switch (mark) {
      case Mark.Group group -> group.marks().forEach(m -> addCircles(m, obstacles));
      case Mark.Circle c -> {
        double side = c.radiusPt() * Math.sqrt(2);
        obstacles.add(new Box(c.xPt() - side / 2, c.yPt() - side / 2, side, side));
      }
      case Mark.Text _, Mark.Rectangle _, Mark.Line _, Mark.Polygon _, Mark.Image _ -> {}
    }
  }

  /**
   * Regions of the data always want a name; those of a person's file once they are large enough.
   */
  private boolean isLabelled(RegionOutline outline, FrameTransform transform) {
    Bounds bounds = outline.shapeM().bounds();
    double scale = transform.camera().metresPerPt();
    boolean large = bounds.width() / scale * bounds.height() / scale > 20 * SMALLEST_REGION_PT2;
    return !content.label(outline).isBlank() && (content.isNamed(outline) || large);
  }

  private LabelPlacer.Wish wish(RegionOutline outline, FrameTransform transform) {
    Bounds room = largest(outline).bounds();
    double scale = transform.camera().metresPerPt();
    String remark = content.remark(outline);
    double width =
        Math.max(
            metrics.widthPt(content.label(outline), name()), metrics.widthPt(remark, remark()));
    double height = SIZE_PT + (remark.isEmpty() ? 0 : REMARK_SIZE_PT + LINE_GAP_PT);
    return new LabelPlacer.Wish(
        outline.id(),
        transform.xPt(outline.labelM().xM()),
        transform.yPt(outline.labelM().yM()),
        room.width() / scale,
        room.height() / scale,
        width,
        height,
        room.width() * room.height(),
        content.rankOfName(outline));
  }

  private static Polygon largest(RegionOutline outline) {
    return outline.shapeM().polygons().stream()
        .max(Comparator.comparingDouble(p -> p.bounds().width() * p.bounds().height()))
        .orElseThrow();
  }

  private TextStyle name() {
    return new TextStyle(SIZE_PT, false, style.text());
  }

  private TextStyle remark() {
    return new TextStyle(REMARK_SIZE_PT, false, style.text());
  }

  /** How far the circles of regions reach from their places. */
  private static Map<String, Double> rims(List<Mark.Group> symbols) {
    Map<String, Double> rims = new HashMap<>();
    for (Mark.Group all : symbols) {
      for (Mark mark : all.marks()) {
        if (mark instanceof Mark.Group symbol
            && symbol.marks().getFirst() instanceof Mark.Circle circle) {
          rims.put(symbol.id(), circle.radiusPt());
        }
      }
    }
    return rims;
  }

  private Mark label(RegionOutline outline, LabelPlacer.Placed placed, double rimPt) {
    var marks = new ArrayList<Mark>();
    Box box = placed.box();
    if (placed.leader()) {
      leader(placed, rimPt).ifPresent(marks::add);
    }
    double baseline = box.yPt() + TypeMetrics.ASCENT_EM * SIZE_PT;
    Ground ground = ground(outline, placed);
    marks.add(centred(content.label(outline), box, baseline, SIZE_PT, ground));
    String remark = content.remark(outline);
    if (!remark.isEmpty()) {
      double next = baseline + REMARK_SIZE_PT + LINE_GAP_PT;
      marks.add(centred(remark, box, next, REMARK_SIZE_PT, ground));
    }
    return new Mark.Group(Role.LABEL, outline.id(), content.label(outline), "", marks);
  }

  /**
   * From the place, or from the rim of the circle that stands there, to just before the nearest
   * point of the label's box, lest it read as a dash; none where the label touches the circle.
   */
  private Optional<Mark> leader(LabelPlacer.Placed placed, double rimPt) {
    var wish = placed.wish();
    Box clear = placed.box().inset(-LEADER_GAP_PT);
    double x = Math.clamp(wish.xPt(), clear.xPt(), clear.rightPt());
    double y = Math.clamp(wish.yPt(), clear.yPt(), clear.bottomPt());
    double length = Math.hypot(x - wish.xPt(), y - wish.yPt());
    if (rimPt > 0 && length <= rimPt) {
      return Optional.empty();
    }
    double from = length == 0 ? 0 : rimPt / length;
    double[] line = {
      wish.xPt() + (x - wish.xPt()) * from, wish.yPt() + (y - wish.yPt()) * from, x, y
    };
    return Optional.of(new Mark.Line(line, style.leader()));
  }

  private Mark centred(String text, Box box, double baselinePt, double sizePt, Ground ground) {
    var textStyle = new TextStyle(sizePt, false, ground.text());
    double left = box.centreXPt() - metrics.widthPt(text, textStyle) / 2;
    return new Mark.Text(text, left, baselinePt, textStyle, Optional.of(ground.halo()));
  }

  /**
   * Inks of a label: on its own region they follow the region's colour, elsewhere the paper's.
   *
   * @param text ink of the letters
   * @param halo ink around them
   */
  private record Ground(Ink text, Ink halo) {}

  private Ground ground(RegionOutline outline, LabelPlacer.Placed placed) {
    boolean own = !placed.leader() && placed.wish().fitsInside();
    if (!own || !(content.fill(outline) instanceof Fill.Solid(Ink ink))) {
      return new Ground(style.text(), style.halo());
    }
    Ink seen = ink.over(style.paper());
    return new Ground(style.textOn(seen), seen.at(HALO_OPACITY));
  }
}
