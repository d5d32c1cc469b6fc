package org.modelatlas.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.legend.Ink;
import org.modelatlas.legend.Legend;
import org.modelatlas.workspace.Camera;
import org.modelatlas.workspace.MapExtra;
import org.modelatlas.workspace.Presentation;

/**
 * Title, legend, scale bar, inset and credit: what stands over the map and does not move with it.
 *
 * <p>Where a sheet is too small for all of it this gives way, in this order: the legend's rows come
 * closer and it goes down beside the scale bar; the inset shrinks, and its name stands beside it;
 * the remark beside the scale bar goes; the legend folds, if it may. Title and credit are always
 * whole.
 */
final class Furniture {

  static final double MARGIN_PT = 16;

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
  private final LandCover land;
  private final LegendPlace legends;

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
    this.land = fitting.land(request.box());
    this.legends = legends();
  }

  /** The lower right corner, where the customary inset stands. */
  Box insetBox(MapGeometry.Inset inset) {
    return corner().box(inset, request.box().rightPt() - MARGIN_PT, footPt(), largestInsetPt());
  }

  private InsetCorner corner() {
    return new InsetCorner(request, fitting.camera());
  }

  /** Below the window's own buttons, and not too large beside the map. */
  private double largestInsetPt() {
    double map = request.geometry().fitBoundsM().height() / fitting.camera().metresPerPt();
    double below = footPt() - request.box().yPt() - BUTTONS_PT;
    return Math.min(map * INSET_SHARE, below);
  }

  /** Where the credit begins. */
  private double footPt() {
    return request.box().bottomPt() - fitting.credit().roomPt();
  }

  /** All of it, for a map at a scale. */
  List<Mark.Group> groups(Camera camera) {
    var groups = new ArrayList<Mark.Group>();
    groups.add(fitting.title().group(fitting.lines()));
    groups.addAll(legends.groups());
    groups.add(scaleBar(camera));
    request
        .geometry()
        .inset()
        .ifPresent(
            inset ->
                groups.add(
                    new InsetName(metrics, style, request).group(inset, insetBox(inset), land)));
    if (request.view().design().has(MapExtra.NORTH_ARROW)) {
      groups.add(northArrow(camera));
    }
    groups.add(fitting.credit().group());
    return groups;
  }

  /** The room of the button that unfolds a legend; no name may lie under it. */
  Optional<Box> legendButton() {
    return legends.isFolded()
        ? Optional.of(
            new Box(
                request.box().xPt() + MARGIN_PT,
                footPt() - LegendFold.BUTTON_ROOM_PT - LegendPlaces.SCALE_ROOM_PT,
                metrics.widthPt(content.legend().title(), BUTTON) + BUTTON_SIDES_PT,
                LegendFold.BUTTON_ROOM_PT))
        : Optional.empty();
  }

  /** Left of the window's own buttons. */
  private Mark.Group northArrow(Camera camera) {
    Box box = request.box();
    double half = NorthArrow.SIDE_PT / 2;
    return new NorthArrow(metrics, style, request)
        .at(
            box.rightPt() - MARGIN_PT - LegendColumn.BUTTON_ROOM_PT - half,
            box.yPt() + MARGIN_PT + half,
            new FrameTransform(box, camera));
  }

  private LegendPlace legends() {
    Box box = request.box();
    double top = fitting.title().bottomPt(fitting.lines()) + LEGEND_GAP_PT;
    var room =
        new Box(
            box.xPt() + MARGIN_PT, top, box.widthPt() - 2 * MARGIN_PT, Math.max(0, footPt() - top));
    var places =
        new LegendPlaces(metrics, new LegendLayout(metrics, style, request.messages()), land, room);
    List<Legend> shown = content.legends();
    return request.geometry().province().isEmpty()
        ? places.ofNation(shown, fold, scaleBarEnd())
        : places.ofProvince(shown, fold, isLowerRightTaken());
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

  private Mark.Group scaleBar(Camera camera) {
    return new MapScale(metrics, style, request)
        .bar(
            camera,
            legends.scaleBarLeftPt(),
            footPt(),
            box -> box.rightPt() < scaleBarEnd() && !land.isTouchedBy(box));
  }
}
