package org.modelatlas.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.modelatlas.geometry.Bounds;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.i18n.Numbers;
import org.modelatlas.legend.Ink;
import org.modelatlas.legend.Legend;
import org.modelatlas.projection.PlanePoint;
import org.modelatlas.projection.WebMercator;
import org.modelatlas.workspace.Camera;
import org.modelatlas.workspace.Presentation;

/**
 * Title, legend, scale bar, inset and credit: what stands over the map and does not move with it.
 *
 * <p>Where a sheet is too small for all of it this gives way, in this order: the legend's rows come
 * closer and it goes down beside the scale bar; the inset shrinks, and its name stands above it;
 * the remark beside the scale bar goes; the legend folds, if it may. Title and credit are always
 * whole.
 */
final class Furniture {

  static final double MARGIN_PT = 16;

  private static final double INSET_NAME_SIZE_PT = 10.5;
  private static final double INSET_NAME_GAP_PT = 6;
  private static final double INSET_HEIGHT_PT = 170;
  private static final double LEAST_INSET_HEIGHT_PT = 45;
  private static final double INSET_STEP_PT = 5;
  private static final double INSET_SHARE = 0.42;
  private static final double BUTTONS_PT = 120;
  private static final double LEGEND_GAP_PT = 8;
  private static final double BUTTON_SIDES_PT = 36;
  private static final TextStyle BUTTON = new TextStyle(12.5, true, new Ink(0, 0, 0, 1));

  private final TypeMetrics metrics;
  private final MapStyle style;
  private final SheetRequest request;
  private final MapContent content;
  private final Fitting fitting;
  private final LegendFold fold;

  Furniture(
      TypeMetrics metrics,
      MapStyle style,
      SheetRequest request,
      MapContent content,
      Fitting fitting,
      LegendFold fold) {
    this.metrics = metrics;
    this.style = style;
    this.request = request;
    this.content = content;
    this.fitting = fitting;
    this.fold = fold;
  }

  /**
   * The lower right corner, where the customary inset stands: as large as it can be without
   * covering a part of the fitted map.
   */
  Box insetBox(MapGeometry.Inset inset) {
    var fitted = fitting.transform(request.box());
    List<Bounds> parts = parts(inset);
    double height = largestInsetPt();
    Box box = insetBox(inset, height);
    while (height > LEAST_INSET_HEIGHT_PT && covers(box, parts, fitted)) {
      height -= INSET_STEP_PT;
      box = insetBox(inset, height);
    }
    return box;
  }

  /** Below the window's own buttons, and not too large beside the map. */
  private double largestInsetPt() {
    double map = request.geometry().fitBoundsM().height() / fitting.camera().metresPerPt();
    double below = footPt() - request.box().yPt() - BUTTONS_PT;
    double most = Math.min(INSET_HEIGHT_PT, Math.min(map * INSET_SHARE, below));
    return Math.max(LEAST_INSET_HEIGHT_PT, most);
  }

  private Box insetBox(MapGeometry.Inset inset, double heightPt) {
    Box box = request.box();
    double width = heightPt * inset.boundsM().width() / inset.boundsM().height();
    return new Box(box.rightPt() - MARGIN_PT - width, footPt() - heightPt, width, heightPt);
  }

  /** Where the credit begins. */
  private double footPt() {
    return request.box().bottomPt() - fitting.credit().roomPt();
  }

  /** What the main map shows and the inset does not. */
  private List<Bounds> parts(MapGeometry.Inset inset) {
    double south = request.geometry().fitBoundsM().minY();
    var parts = new ArrayList<Bounds>();
    for (RegionOutline region : fitting.level().regions()) {
      region.shapeM().polygons().forEach(polygon -> parts.add(polygon.bounds()));
    }
    inset.dashesM().forEach(dash -> parts.add(MapLevel.Path.of(dash, -1, -1).boundsM()));
    parts.removeIf(bounds -> bounds.minY() < south);
    return parts;
  }

  private static boolean covers(Box box, List<Bounds> partsM, FrameTransform transform) {
    return partsM.stream()
        .map(
            m ->
                new Box(
                    transform.xPt(m.minX()),
                    transform.yPt(m.maxY()),
                    m.width() / transform.camera().metresPerPt(),
                    m.height() / transform.camera().metresPerPt()))
        .anyMatch(box::overlaps);
  }

  /** All of it, for a map at a scale. */
  List<Mark.Group> groups(Camera camera) {
    var groups = new ArrayList<Mark.Group>();
    groups.add(fitting.title().group(fitting.lines()));
    LegendPlace legends = legends();
    groups.addAll(legends.groups());
    groups.add(scaleBar(camera, legends));
    request.geometry().inset().ifPresent(inset -> groups.add(insetName(inset)));
    groups.add(fitting.credit().group());
    return groups;
  }

  /** The room of the button that unfolds a legend; no name may lie under it. */
  Optional<Box> legendButton() {
    return legends().isFolded()
        ? Optional.of(
            new Box(
                request.box().xPt() + MARGIN_PT,
                footPt() - LegendFold.BUTTON_ROOM_PT - LegendPlaces.SCALE_ROOM_PT,
                metrics.widthPt(content.legend().title(), BUTTON) + BUTTON_SIDES_PT,
                LegendFold.BUTTON_ROOM_PT))
        : Optional.empty();
  }

  private LegendPlace legends() {
    Box box = request.box();
    double top = fitting.title().bottomPt(fitting.lines()) + LEGEND_GAP_PT;
    var room =
        new Box(
            box.xPt() + MARGIN_PT, top, box.widthPt() - 2 * MARGIN_PT, Math.max(0, footPt() - top));
    var places =
        new LegendPlaces(
            metrics, new LegendLayout(metrics, style, request.messages()), fitting.land(box), room);
    List<Legend> legends = content.legends();
    return request.geometry().province().isEmpty()
        ? places.ofNation(legends, fold, scaleBarEnd())
        : places.ofProvince(legends, fold, isLowerRightTaken());
  }

  /** Where the scale bar has to end. */
  private double scaleBarEnd() {
    return request
        .geometry()
        .inset()
        .map(inset -> insetBox(inset).xPt())
        .orElse(request.box().rightPt())
        .doubleValue();
  }

  /** By the inset, or on the basemap by what is said of the tiles. */
  private boolean isLowerRightTaken() {
    return request.geometry().inset().isPresent()
        || request.view().presentation() == Presentation.BASEMAP;
  }

  /**
   * True along the standard parallels, in a province nearly everywhere, or on a Mercator map along
   * the middle of the frame.
   */
  private Mark.Group scaleBar(Camera camera, LegendPlace legends) {
    var messages = request.messages();
    var bar = new ScaleBar(metrics, style, messages);
    double left = legends.scaleBarLeftPt();
    LandCover land = fitting.land(request.box());
    Predicate<Box> isFree = box -> box.rightPt() < scaleBarEnd() && !land.isTouchedBy(box);
    var middle = new PlanePoint(camera.centreXM(), camera.centreYM());
    if (request.geometry().projection() instanceof WebMercator mercator) {
      GeoPoint place = mercator.inverse(middle);
      String latitude = Numbers.upTo(messages.language(), 0).text(Math.abs(place.latDeg()));
      String remark = messages.get("map.scaleMiddle", latitude, place.latDeg() < 0 ? 1 : 0);
      double scale = camera.metresPerPt() / mercator.stretch(place);
      return bar.above(scale, remark, left, footPt(), isFree);
    }
    boolean isEven = request.geometry().province().isPresent();
    String remark = isEven ? "" : messages.get("map.scaleParallels");
    return bar.above(camera.metresPerPt(), remark, left, footPt(), isFree);
  }

  /** Inside the inset where it is wide enough, else left of it or, over the map, above it. */
  private Mark.Group insetName(MapGeometry.Inset inset) {
    Box frame = insetBox(inset);
    String name = inset.name().in(request.view().language());
    var text = new TextStyle(INSET_NAME_SIZE_PT, false, style.text());
    Box place = insetNameBox(frame, metrics.widthPt(name, text));
    return new Mark.Group(
        Role.LABELS,
        "inset-name",
        name,
        "",
        List.of(
            new Mark.Text(name, place.xPt(), place.bottomPt(), text, Optional.of(style.halo()))));
  }

  private Box insetNameBox(Box frame, double width) {
    double gap = INSET_NAME_GAP_PT;
    double top = frame.bottomPt() - gap - INSET_NAME_SIZE_PT;
    if (width + 2 * gap <= frame.widthPt()) {
      return new Box(frame.rightPt() - gap - width, top, width, INSET_NAME_SIZE_PT);
    }
    Box left = new Box(frame.xPt() - gap - width, top, width, INSET_NAME_SIZE_PT);
    return fitting.land(request.box()).isTouchedBy(left)
        ? new Box(
            frame.rightPt() - width,
            frame.yPt() - gap - INSET_NAME_SIZE_PT,
            width,
            INSET_NAME_SIZE_PT)
        : left;
  }
}
