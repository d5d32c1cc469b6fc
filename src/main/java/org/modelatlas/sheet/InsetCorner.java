package org.modelatlas.sheet;

import java.util.ArrayList;
import java.util.List;
import org.modelatlas.geometry.Bounds;
import org.modelatlas.workspace.Camera;

/**
 * Where the customary inset stands: a lower right corner, as large as it can be without covering a
 * part of the fitted map.
 */
final class InsetCorner {

  private static final double HEIGHT_PT = 170;
  private static final double LEAST_ON_PAPER_PT = 90;
  private static final double LEAST_PT = 45;
  private static final double STEP_PT = 5;

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

  /** The box on paper of an inset whose lower right corner is at a point. */
  Box onPaper(MapGeometry.Inset inset, double rightPt, double bottomPt) {
    return shrunk(inset, sized(inset, rightPt, bottomPt, HEIGHT_PT), LEAST_ON_PAPER_PT);
  }

  /** Whether an inset on paper covers nothing. */
  boolean isClearOnPaper(MapGeometry.Inset inset, double rightPt, double bottomPt) {
    return !covers(onPaper(inset, rightPt, bottomPt), parts(inset));
  }

  /** The box on a screen of an inset whose lower right corner is at a point, not so high. */
  Box box(MapGeometry.Inset inset, double rightPt, double bottomPt, double mostPt) {
    return shrunk(
        inset, sized(inset, rightPt, bottomPt, Math.clamp(mostPt, LEAST_PT, HEIGHT_PT)), LEAST_PT);
  }

  private Box shrunk(MapGeometry.Inset inset, Box largest, double leastPt) {
    List<Bounds> parts = parts(inset);
    Box box = largest;
    while (box.heightPt() > leastPt && covers(box, parts)) {
      box = sized(inset, box.rightPt(), box.bottomPt(), box.heightPt() - STEP_PT);
    }
    return box;
  }

  private static Box sized(
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
}
