package org.modelatlas.sheet;

import java.util.List;
import java.util.Optional;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.i18n.Messages;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Stroke;
import org.modelatlas.projection.PlanePoint;
import org.modelatlas.projection.Projection;

/**
 * An arrow to the north, true where it stands: on a conic map north is up along the central
 * meridian alone.
 */
final class NorthArrow {

  /** Room for it and its letter. */
  static final double SIDE_PT = 34;

  private static final double LENGTH_PT = 13;
  private static final double HALF_WIDTH_PT = 5.5;
  private static final double NOTCH = 0.55;
  private static final double SIZE_PT = 11;
  private static final double LETTER_PT = 18;
  private static final double STEP_DEG = 0.01;
  private static final double STEP_INWARDS = 0.05;
  private static final double MOST_LAT_DEG = 89.9;

  private final TypeMetrics metrics;
  private final MapStyle style;
  private final SheetRequest request;

  NorthArrow(TypeMetrics metrics, MapStyle style, SheetRequest request) {
    this.metrics = metrics;
    this.style = style;
    this.request = request;
  }

  /** The arrow around a point of the sheet. */
  Mark.Group at(double xPt, double yPt, FrameTransform transform) {
    Projection projection = request.geometry().projection();
    Messages messages = request.messages();
    double turn = turn(xPt, yPt, transform, projection);
    var turned = new Turned(xPt, yPt, Math.sin(turn), Math.cos(turn));
    double[] needle =
        turned.points(
            0,
            LENGTH_PT,
            HALF_WIDTH_PT,
            -LENGTH_PT,
            0,
            -LENGTH_PT * NOTCH,
            -HALF_WIDTH_PT,
            -LENGTH_PT);
    String letter = messages.get("map.north");
    var text = new TextStyle(SIZE_PT, true, style.text());
    double[] above = turned.points(0, LETTER_PT);
    List<Mark> marks =
        List.of(
            new Mark.Polygon(needle, new Fill.Solid(style.text()), Stroke.of(style.paper(), 0.8)),
            new Mark.Text(
                letter,
                above[0] - metrics.widthPt(letter, text) / 2,
                above[1] + 0.36 * SIZE_PT,
                text,
                Optional.of(style.halo())));
    return new Mark.Group(
        Role.FIGURE,
        "north-arrow",
        messages.get("map.northArrow"),
        messages.get("map.northArrow"),
        marks);
  }

  /**
   * How far north lies to the right of up, in radians; where a corner of the map shows no place of
   * the earth, of the nearest that it shows on the way to its middle.
   */
  private static double turn(
      double xPt, double yPt, FrameTransform transform, Projection projection) {
    for (double share = 0; share < 1; share += STEP_INWARDS) {
      PlanePoint here =
          transform.plane(
              xPt + (transform.box().centreXPt() - xPt) * share,
              yPt + (transform.box().centreYPt() - yPt) * share);
      Optional<GeoPoint> place = Graticule.place(projection, here);
      if (place.isPresent()) {
        return turn(here, place.get(), projection);
      }
    }
    return 0;
  }

  private static double turn(PlanePoint here, GeoPoint place, Projection projection) {
    double lat = Math.min(place.latDeg() + STEP_DEG, MOST_LAT_DEG);
    PlanePoint north = projection.forward(new GeoPoint(place.lonDeg(), lat));
    return Math.atan2(north.xM() - here.xM(), north.yM() - here.yM());
  }

  /** A frame around a point whose second axis points to the north. */
  private record Turned(double xPt, double yPt, double sin, double cos) {

    /** Pairs of right and ahead as packed points of the sheet. */
    double[] points(double... rightAhead) {
      var points = new double[rightAhead.length];
      for (int i = 0; i < points.length; i += 2) {
        double right = rightAhead[i];
        double ahead = rightAhead[i + 1];
        points[i] = xPt + right * cos + ahead * sin;
        points[i + 1] = yPt + right * sin - ahead * cos;
      }
      return points;
    }
  }
}
