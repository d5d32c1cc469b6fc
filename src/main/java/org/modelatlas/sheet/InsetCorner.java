package org.modelatlas.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.geometry.Bounds;
import org.modelatlas.workspace.Camera;

/**
 * Where the customary inset stands: a lower right corner, as large as it can be without covering a
 * part of the fitted map.
 */
final class InsetCorner {

  private static final double HEIGHT_PT = 170;
  private static final double LEAST_HEIGHT_PT = 90;
  private static final double STEP_PT = 5;
  private static final double NAME_SIZE_PT = 10.5;

  private final SheetRequest request;
  private final FrameTransform fitted;

  /**
   * The corner of a map.
   *
   * @param fitted the camera that shows the whole map
   */
  InsetCorner(SheetRequest request, Camera fitted) {
    this.request = request;
    this.fitted = new FrameTransform(request.box(), fitted);
  }

  /** The box of an inset whose lower right corner is at a point. */
  Box box(MapGeometry.Inset inset, double rightPt, double bottomPt) {
    List<Bounds> parts = parts(inset);
    double height = HEIGHT_PT;
    Box box = box(inset, rightPt, bottomPt, height);
    while (height > LEAST_HEIGHT_PT && covers(box, parts)) {
      height -= STEP_PT;
      box = box(inset, rightPt, bottomPt, height);
    }
    return box;
  }

  private static Box box(
      MapGeometry.Inset inset, double rightPt, double bottomPt, double heightPt) {
    double width = heightPt * inset.boundsM().width() / inset.boundsM().height();
    return new Box(rightPt - width, bottomPt - heightPt, width, heightPt);
  }

  /** What the main map shows and the inset does not. */
  private List<Bounds> parts(MapGeometry.Inset inset) {
    double south = request.geometry().fitBoundsM().minY();
    double scale = fitted.camera().metresPerPt();
    var parts = new ArrayList<Bounds>();
    for (RegionOutline region : request.geometry().level(scale).regions()) {
      region.shapeM().polygons().forEach(polygon -> parts.add(polygon.bounds()));
    }
    inset.dashesM().forEach(dash -> parts.add(MapLevel.Path.of(dash, -1, -1).boundsM()));
    parts.removeIf(bounds -> bounds.minY() < south);
    return parts;
  }

  private boolean covers(Box box, List<Bounds> partsM) {
    return partsM.stream()
        .map(
            m ->
                new Box(
                    fitted.xPt(m.minX()),
                    fitted.yPt(m.maxY()),
                    m.width() / fitted.camera().metresPerPt(),
                    m.height() / fitted.camera().metresPerPt()))
        .anyMatch(box::overlaps);
  }

  /** The name of an inset, in its lower right corner. */
  static Mark.Group name(
      TypeMetrics metrics,
      MapStyle style,
      SheetRequest request,
      MapGeometry.Inset inset,
      Box frame) {
    String name = inset.name().in(request.view().language());
    var text = new TextStyle(NAME_SIZE_PT, false, style.text());
    double left = frame.rightPt() - 6 - metrics.widthPt(name, text);
    return new Mark.Group(
        Role.LABELS,
        "inset-name",
        name,
        "",
        List.of(new Mark.Text(name, left, frame.bottomPt() - 6, text, Optional.of(style.halo()))));
  }
}
