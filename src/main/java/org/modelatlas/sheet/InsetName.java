package org.modelatlas.sheet;

import java.util.List;
import java.util.Optional;

/**
 * Names an inset: inside where that is wide enough, else left of its upper or lower end or, over
 * the map, above.
 */
final class InsetName {

  private static final double CUSTOMARY_PT = 10.5;
  private static final double GAP_PT = 6;

  private final TypeMetrics metrics;
  private final MapStyle style;
  private final SheetRequest request;
  private final double sizePt;

  InsetName(TypeMetrics metrics, MapStyle style, SheetRequest request) {
    this(metrics, style, request, CUSTOMARY_PT);
  }

  /**
   * A name.
   *
   * @param leastPt its letters are not smaller
   */
  InsetName(TypeMetrics metrics, MapStyle style, SheetRequest request, double leastPt) {
    this.metrics = metrics;
    this.style = style;
    this.request = request;
    this.sizePt = Math.max(CUSTOMARY_PT, leastPt);
  }

  /**
   * The name.
   *
   * @param frame where the inset stands
   * @param land what the name should not hide
   */
  Mark.Group group(MapGeometry.Inset inset, Box frame, LandCover land) {
    return group(inset, frame, List.of(frame.yPt()), land);
  }

  /** The name on paper, where no scale bar stands left of the inset's lower end. */
  Mark.Group onPaper(MapGeometry.Inset inset, Box frame, LandCover land) {
    double foot = frame.bottomPt() - GAP_PT - sizePt;
    return group(inset, frame, List.of(frame.yPt(), foot), land);
  }

  private Mark.Group group(
      MapGeometry.Inset inset, Box frame, List<Double> leftAt, LandCover land) {
    String name = inset.name().in(request.view().language());
    var text = new TextStyle(sizePt, false, style.text());
    Box place = place(frame, metrics.widthPt(name, text), leftAt, land);
    return new Mark.Group(
        Role.LABELS,
        "inset-name",
        name,
        "",
        List.of(
            new Mark.Text(name, place.xPt(), place.bottomPt(), text, Optional.of(style.halo()))));
  }

  private Box place(Box frame, double width, List<Double> leftAt, LandCover land) {
    if (width + 2 * GAP_PT <= frame.widthPt()) {
      double top = frame.bottomPt() - GAP_PT - sizePt;
      return new Box(frame.rightPt() - GAP_PT - width, top, width, sizePt);
    }
    double left = frame.xPt() - GAP_PT - width;
    var above = new Box(frame.rightPt() - width, frame.yPt() - GAP_PT - sizePt, width, sizePt);
    return leftAt.stream()
        .map(top -> new Box(left, top, width, sizePt))
        .filter(place -> !land.isTouchedBy(place))
        .findFirst()
        .orElse(above);
  }
}
