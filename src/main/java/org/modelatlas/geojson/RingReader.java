package org.modelatlas.geojson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.modelatlas.geojson.PositionReader.Unfit;
import org.modelatlas.geometry.Polygon;
import org.modelatlas.geometry.Ring;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;

/**
 * Reads polygons: closes open rings, turns them the right way round and leaves out what is none.
 */
final class RingReader {

  private final JsonCursor cursor;
  private final PositionReader positions;
  private final PositionRange range;
  private final Findings findings;
  private final List<Place> firstTurned = new ArrayList<>(1);
  private int turned;

  RingReader(JsonCursor cursor, PositionReader positions, PositionRange range, Findings findings) {
    this.cursor = cursor;
    this.positions = positions;
    this.range = range;
    this.findings = findings;
  }

  /** Reads an array of rings, the outline first; no polygon if the outline is none. */
  List<Polygon> polygon() throws DataProblemException, Unfit {
    positions.array();
    Place start = cursor.place();
    List<Ring> outlines = new ArrayList<>(1);
    List<Ring> holes = new ArrayList<>(0);
    int count = 0;
    for (boolean more = cursor.open(']'); more; more = cursor.more(']')) {
      ring(count++ == 0, count == 1 ? outlines : holes);
    }
    if (count == 0) {
      findings.warning("geojson.polygonEmpty", start);
    }
    return outlines.isEmpty() ? List.of() : List.of(new Polygon(outlines.getFirst(), holes));
  }

  /** Reads an array of polygons. */
  List<Polygon> polygons() throws DataProblemException, Unfit {
    positions.array();
    List<Polygon> polygons = new ArrayList<>();
    for (boolean more = cursor.open(']'); more; more = cursor.more(']')) {
      polygons.addAll(polygon());
    }
    return polygons;
  }

  /** Says once for the whole file how many rings ran the wrong way round. */
  void reportTurned() {
    if (turned > 0) {
      findings.warning("geojson.windingTurned", firstTurned.getFirst(), turned);
    }
  }

  private void ring(boolean outline, List<Ring> rings) throws DataProblemException, Unfit {
    cursor.need();
    JsonCursor.Mark start = cursor.mark();
    double[] xy = positions.many();
    int count = xy.length / 2;
    boolean open = count > 0 && !(xy[0] == xy[xy.length - 2] && xy[1] == xy[xy.length - 1]);
    if (count + (open ? 1 : 0) < 4) {
      findings.error("geojson.ringTooShort", cursor.place(start), count);
      return;
    }
    if (open) {
      findings.error("geojson.ringOpen", cursor.place(start));
      xy = Arrays.copyOf(xy, xy.length + 2);
      xy[xy.length - 2] = xy[0];
      xy[xy.length - 1] = xy[1];
    }
    var ring = new Ring(xy);
    range.check(ring, start);
    rings.add(turn(ring, outline, start));
  }

  private Ring turn(Ring ring, boolean outline, JsonCursor.Mark start) {
    double area = ring.signedArea();
    if (area == 0) {
      findings.warning("geojson.ringWithoutArea", cursor.place(start));
      return ring;
    }
    if (area > 0 == outline) {
      return ring;
    }
    if (turned++ == 0) {
      firstTurned.add(cursor.place(start));
    }
    return ring.reversed();
  }
}
