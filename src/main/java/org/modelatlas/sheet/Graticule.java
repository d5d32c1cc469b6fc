package org.modelatlas.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.geometry.Bounds;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.i18n.Messages;
import org.modelatlas.projection.PlanePoint;
import org.modelatlas.projection.Projection;

/** Meridians and parallels at round degrees, with their degrees where they leave the frame. */
final class Graticule {

  private static final int[] STEPS_DEG = {1, 2, 5, 10, 20};
  private static final double LEAST_SPACING_PT = 70;
  private static final double METRES_PER_DEGREE = 111_320;
  private static final int SAMPLES = 12;
  private static final int PIECES = 48;
  private static final double MOST_LAT_DEG = 85;
  private static final double MOST_LON_DEG = 179;
  private static final double SIZE_PT = 10;
  private static final double EDGE_PT = 4;

  private final Projection projection;
  private final FrameTransform transform;
  private final Bounds seenDeg;
  private final int stepDeg;

  /** The lines that a frame shows. */
  Graticule(Projection projection, FrameTransform transform) {
    this.projection = projection;
    this.transform = transform;
    this.stepDeg = step(transform.camera().metresPerPt());
    this.seenDeg = seenDeg();
  }

  private static int step(double metresPerPt) {
    for (int step : STEPS_DEG) {
      if (step * METRES_PER_DEGREE / metresPerPt >= LEAST_SPACING_PT) {
        return step;
      }
    }
    return STEPS_DEG[STEPS_DEG.length - 1];
  }

  /** A little more than what is seen, so that lines reach the edges while the map is dragged. */
  private Bounds seenDeg() {
    Bounds seen = new FrameTransform(margin(transform.box()), transform.camera()).visibleM();
    Bounds deg = Bounds.EMPTY;
    for (int i = 0; i <= SAMPLES; i++) {
      for (int j = 0; j <= SAMPLES; j++) {
        var point =
            new PlanePoint(
                seen.minX() + seen.width() * i / SAMPLES,
                seen.minY() + seen.height() * j / SAMPLES);
        deg = deg.union(place(projection, point).map(Graticule::bounds).orElse(Bounds.EMPTY));
      }
    }
    return deg;
  }

  private static Bounds bounds(GeoPoint place) {
    double lat = Math.clamp(place.latDeg(), -MOST_LAT_DEG, MOST_LAT_DEG);
    double lon = Math.clamp(place.lonDeg(), -MOST_LON_DEG, MOST_LON_DEG);
    return new Bounds(lon, lat, lon, lat);
  }

  /** The place at a point of the plane; a corner of a wide map may show no place of the earth. */
  static Optional<GeoPoint> place(Projection projection, PlanePoint point) {
    try {
      return Optional.of(projection.inverse(point));
    } catch (IllegalArgumentException beyondTheEarth) {
      return Optional.empty();
    }
  }

  private static Box margin(Box box) {
    return box.inset(-Math.max(box.widthPt(), box.heightPt()) / 4);
  }

  /** Packed projected metres, one path for each line. */
  List<double[]> lines() {
    var lines = new ArrayList<double[]>();
    for (int lon : degrees(seenDeg.minX(), seenDeg.maxX())) {
      lines.add(line(lon, seenDeg.minY(), lon, seenDeg.maxY()));
    }
    for (int lat : degrees(seenDeg.minY(), seenDeg.maxY())) {
      lines.add(line(seenDeg.minX(), lat, seenDeg.maxX(), lat));
    }
    return lines;
  }

  private List<Integer> degrees(double from, double to) {
    var degrees = new ArrayList<Integer>();
    for (int d = (int) Math.ceil(from / stepDeg) * stepDeg; d <= to; d += stepDeg) {
      degrees.add(d);
    }
    return degrees;
  }

  private double[] line(double fromLon, double fromLat, double toLon, double toLat) {
    var xy = new double[2 * (PIECES + 1)];
    for (int i = 0; i <= PIECES; i++) {
      double share = (double) i / PIECES;
      PlanePoint point =
          projection.forward(
              new GeoPoint(
                  fromLon + (toLon - fromLon) * share, fromLat + (toLat - fromLat) * share));
      xy[2 * i] = point.xM();
      xy[2 * i + 1] = point.yM();
    }
    return xy;
  }

  /**
   * Degrees: of meridians at the upper edge, of parallels at the right one, where nothing else
   * stands.
   */
  Mark.Group labels(TypeMetrics metrics, MapStyle style, Messages messages, List<Box> taken) {
    var text = new TextStyle(SIZE_PT, false, style.faintText());
    Box frame = transform.box();
    var marks = new ArrayList<Mark>();
    for (int lon : degrees(seenDeg.minX(), seenDeg.maxX())) {
      String words = messages.get("map.meridian", Math.abs(lon), lon < 0 ? 1 : 0);
      double width = metrics.widthPt(words, text);
      crossing(line(lon, seenDeg.minY(), lon, seenDeg.maxY()), 1, frame.yPt() + EDGE_PT)
          .map(x -> new Box(x - width / 2, frame.yPt() + EDGE_PT, width, SIZE_PT))
          .filter(box -> isFree(box, taken))
          .ifPresent(box -> marks.add(text(words, box, text, style)));
    }
    for (int lat : degrees(seenDeg.minY(), seenDeg.maxY())) {
      String words = messages.get("map.parallel", Math.abs(lat), lat < 0 ? 1 : 0);
      double width = metrics.widthPt(words, text);
      double right = frame.rightPt() - EDGE_PT;
      crossing(line(seenDeg.minX(), lat, seenDeg.maxX(), lat), 0, right)
          .map(y -> new Box(right - width, y - SIZE_PT / 2, width, SIZE_PT))
          .filter(box -> isFree(box, taken))
          .ifPresent(box -> marks.add(text(words, box, text, style)));
    }
    return new Mark.Group(Role.LABELS, "degrees", "", "", marks);
  }

  private boolean isFree(Box box, List<Box> taken) {
    return transform.box().contains(box) && taken.stream().noneMatch(box::overlaps);
  }

  private static Mark text(String words, Box box, TextStyle text, MapStyle style) {
    double baseline = box.yPt() + TypeMetrics.ASCENT_EM * SIZE_PT;
    return new Mark.Text(words, box.xPt(), baseline, text, Optional.of(style.halo()));
  }

  /** The other coordinate where a line first crosses a straight edge of the frame. */
  private Optional<Double> crossing(double[] lineM, int axis, double edgePt) {
    double[] pt = transform.toPt(lineM);
    for (int i = 2; i < pt.length; i += 2) {
      double before = pt[i - 2 + axis] - edgePt;
      double after = pt[i + axis] - edgePt;
      if (before != after && before * after <= 0) {
        double share = before / (before - after);
        int other = 1 - axis;
        return Optional.of(pt[i - 2 + other] + (pt[i + other] - pt[i - 2 + other]) * share);
      }
    }
    return Optional.empty();
  }
}
