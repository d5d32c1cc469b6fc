package org.modelatlas.sheet;

import java.util.function.Predicate;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.i18n.Numbers;
import org.modelatlas.projection.PlanePoint;
import org.modelatlas.projection.WebMercator;
import org.modelatlas.workspace.Camera;

/**
 * The scale of a map: true along the standard parallels, in a province nearly everywhere, or on a
 * Mercator map along the middle of the frame.
 */
final class MapScale {

  private final SheetRequest request;
  private final ScaleBar bar;

  MapScale(TypeMetrics metrics, MapStyle style, SheetRequest request) {
    this.request = request;
    this.bar = new ScaleBar(metrics, style, request.messages());
  }

  /**
   * The bar with its lower left corner at a point.
   *
   * @param isFree whether the remark on where it is true may stand in a box
   */
  Mark.Group bar(Camera camera, double leftPt, double bottomPt, Predicate<Box> isFree) {
    if (request.geometry().projection() instanceof WebMercator mercator) {
      GeoPoint place = mercator.inverse(new PlanePoint(camera.centreXM(), camera.centreYM()));
      double scale = camera.metresPerPt() / mercator.stretch(place);
      return bar.above(scale, alongMiddle(place), leftPt, bottomPt, isFree);
    }
    boolean isEven = request.geometry().province().isPresent();
    String remark = isEven ? "" : request.messages().get("map.scaleParallels");
    return bar.above(camera.metresPerPt(), remark, leftPt, bottomPt, isFree);
  }

  private String alongMiddle(GeoPoint place) {
    var messages = request.messages();
    String latitude = Numbers.upTo(messages.language(), 0).text(Math.abs(place.latDeg()));
    return messages.get("map.scaleMiddle", latitude, place.latDeg() < 0 ? 1 : 0);
  }
}
