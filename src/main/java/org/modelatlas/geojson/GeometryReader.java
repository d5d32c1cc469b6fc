package org.modelatlas.geojson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.modelatlas.geojson.PositionReader.Unfit;
import org.modelatlas.geometry.MultiPolygon;
import org.modelatlas.geometry.Polygon;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;

/** Reads one geometry object; what cannot be drawn becomes {@link Geometry#NONE} and a problem. */
final class GeometryReader {

  private final JsonCursor cursor;
  private final JsonStrings strings;
  private final JsonValues values;
  private final Findings findings;
  private final PositionReader positions;
  private final PositionRange range;
  private final RingReader rings;

  GeometryReader(
      JsonCursor cursor,
      JsonStrings strings,
      JsonNumbers numbers,
      JsonValues values,
      Findings findings) {
    this.cursor = cursor;
    this.strings = strings;
    this.values = values;
    this.findings = findings;
    this.positions = new PositionReader(cursor, numbers);
    this.range = new PositionRange(cursor, numbers, findings);
    this.rings = new RingReader(cursor, positions, range, findings);
  }

  /** Whether GeoJSON has a geometry of this name. */
  static boolean isType(String type) {
    return switch (type) {
      case "Point", "MultiPoint", "LineString", "MultiLineString" -> true;
      case "Polygon", "MultiPolygon", "GeometryCollection" -> true;
      default -> false;
    };
  }

  /** Says once for the whole file how many rings ran the wrong way round. */
  void reportTurned() {
    rings.reportTurned();
  }

  /** Reads the value of a member {@code geometry} or an element of {@code geometries}. */
  Geometry read() throws DataProblemException {
    int c = cursor.need();
    if (c == '{') {
      return object();
    }
    if (c != 'n') {
      findings.error("geojson.geometryNotObject", cursor.place());
    }
    values.skip();
    return Geometry.NONE;
  }

  private Geometry object() throws DataProblemException {
    Place start = cursor.place();
    String type = "";
    Map<String, JsonCursor.Mark> skipped = new HashMap<>(4);
    Geometry geometry = Geometry.NONE;
    boolean found = false;
    var names = new MemberNames(cursor, strings, findings);
    for (boolean more = cursor.open('}'); more; more = cursor.more('}')) {
      boolean first = names.next();
      int c = cursor.need();
      if (first && names.name().equals("type") && c == '"') {
        type = strings.read();
      } else if (first && isType(type) && names.name().equals(contentsName(type))) {
        geometry = contents(type);
        found = true;
      } else {
        skipped.putIfAbsent(names.name(), cursor.mark());
        values.skip();
      }
    }
    return found ? geometry : late(type, skipped, start);
  }

  /** Reads what stood in front of its type. */
  private Geometry late(String type, Map<String, JsonCursor.Mark> skipped, Place start)
      throws DataProblemException {
    if (!isType(type)) {
      findings.error(
          type.isEmpty() ? "geojson.geometryTypeMissing" : "geojson.geometryTypeUnknown",
          start,
          type);
      return Geometry.NONE;
    }
    JsonCursor.Mark contents = skipped.get(contentsName(type));
    if (contents == null) {
      findings.error("geojson.coordinatesMissing", start, contentsName(type));
      return Geometry.NONE;
    }
    JsonCursor.Mark here = cursor.mark();
    cursor.reset(contents);
    Geometry geometry = contents(type);
    cursor.reset(here);
    return geometry;
  }

  private static String contentsName(String type) {
    return type.equals("GeometryCollection") ? "geometries" : "coordinates";
  }

  private Geometry contents(String type) throws DataProblemException {
    JsonCursor.Mark start = cursor.mark();
    try {
      if (isEmptyArray()) {
        findings.warning("geojson.geometryEmpty", cursor.place(start), type);
        return skipped(start);
      }
      return type.equals("GeometryCollection") ? collection() : simple(type, start);
    } catch (Unfit unfit) {
      findings.error(unfit.key, unfit.place, type);
      return skipped(start);
    }
  }

  private boolean isEmptyArray() throws DataProblemException, Unfit {
    positions.array();
    JsonCursor.Mark start = cursor.mark();
    cursor.at++;
    boolean empty = cursor.need() == ']';
    cursor.reset(start);
    return empty;
  }

  private Geometry skipped(JsonCursor.Mark start) throws DataProblemException {
    cursor.reset(start);
    values.skip();
    return Geometry.NONE;
  }

  private Geometry collection() throws DataProblemException {
    List<Geometry> parts = new ArrayList<>();
    for (boolean more = cursor.open(']'); more; more = cursor.more(']')) {
      Geometry part = read();
      if (part != Geometry.NONE) {
        parts.add(part);
      }
    }
    return new Geometry.Collection(parts);
  }

  private Geometry simple(String type, JsonCursor.Mark start) throws DataProblemException, Unfit {
    range.begin();
    Geometry geometry =
        switch (type) {
          case "Point" -> points(positions.one(), start);
          case "MultiPoint" -> points(positions.many(), start);
          case "LineString" -> lines(line());
          case "MultiLineString" -> lines(manyLines());
          case "Polygon" -> area(rings.polygon(), false);
          default -> area(rings.polygons(), true);
        };
    return range.isWrong() ? Geometry.NONE : geometry;
  }

  private Geometry points(double[] xy, JsonCursor.Mark start) throws DataProblemException, Unfit {
    range.check(xy, start);
    return new Geometry.Points(xy);
  }

  private static Geometry lines(List<double[]> lines) {
    return lines.isEmpty() ? Geometry.NONE : new Geometry.Lines(lines);
  }

  private static Geometry area(List<Polygon> polygons, boolean many) {
    if (polygons.isEmpty()) {
      return Geometry.NONE;
    }
    return new Geometry.Area(many ? new MultiPolygon(polygons) : polygons.getFirst());
  }

  private List<double[]> line() throws DataProblemException, Unfit {
    cursor.need();
    JsonCursor.Mark start = cursor.mark();
    double[] xy = positions.many();
    if (xy.length < 4) {
      findings.error("geojson.lineTooShort", cursor.place(start), xy.length / 2);
      return List.of();
    }
    range.check(xy, start);
    return List.of(xy);
  }

  private List<double[]> manyLines() throws DataProblemException, Unfit {
    List<double[]> lines = new ArrayList<>();
    for (boolean more = cursor.open(']'); more; more = cursor.more(']')) {
      lines.addAll(line());
    }
    return lines;
  }
}
