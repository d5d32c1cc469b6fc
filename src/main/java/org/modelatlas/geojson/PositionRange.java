package org.modelatlas.geojson;

import org.modelatlas.geojson.PositionReader.Unfit;
import org.modelatlas.geometry.Bounds;
import org.modelatlas.geometry.Ring;
import org.modelatlas.problem.DataProblemException;

/** Tells positions in degrees from others: out of range, latitude first, or in metres. */
final class PositionRange {

  private static final Bounds EARTH = new Bounds(-180, -90, 180, 90);

  private final JsonCursor cursor;
  private final Findings findings;
  private final JsonNumbers numbers;
  private boolean wrong;

  PositionRange(JsonCursor cursor, JsonNumbers numbers, Findings findings) {
    this.cursor = cursor;
    this.numbers = numbers;
    this.findings = findings;
  }

  /** Begins a geometry: of each, the first position that is out of range is named. */
  void begin() {
    wrong = false;
  }

  /** Whether a position of this geometry was out of range. */
  boolean isWrong() {
    return wrong;
  }

  /** Checks a ring that begins at a mark. */
  void check(Ring ring, JsonCursor.Mark start) throws DataProblemException, Unfit {
    Bounds b = ring.bounds();
    if (!EARTH.contains(b.minX(), b.minY()) || !EARTH.contains(b.maxX(), b.maxY())) {
      check(ring.xy(), start);
    }
  }

  /** Checks an array of positions that begins at a mark. */
  void check(double[] xy, JsonCursor.Mark start) throws DataProblemException, Unfit {
    for (int i = 0; i < xy.length && !wrong; i += 2) {
      if (!EARTH.contains(xy[i], xy[i + 1])) {
        wrong = true;
        JsonCursor.Mark here = cursor.mark();
        cursor.reset(start);
        goTo(i / 2);
        findings.error(kind(xy[i], xy[i + 1]), cursor.place(), text(xy[i]), text(xy[i + 1]));
        cursor.reset(here);
      }
    }
  }

  /** From the start of an array of positions, or of a single one, to the position so many along. */
  private void goTo(int position) throws DataProblemException, Unfit {
    JsonCursor.Mark start = cursor.mark();
    cursor.at++;
    if (cursor.next() != '[') {
      cursor.reset(start);
      return;
    }
    var skipper = new PositionReader(cursor, numbers);
    for (int i = 0; i < position; i++) {
      skipper.one();
      cursor.next();
      cursor.at++;
    }
    cursor.next();
  }

  private static String kind(double x, double y) {
    if (Math.abs(x) > 360 || Math.abs(y) > 360) {
      return "geojson.projected";
    }
    return Math.abs(x) <= 90 && Math.abs(y) > 90 && Math.abs(y) <= 180
        ? "geojson.axesSwapped"
        : "geojson.outOfRange";
  }

  private static String text(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
