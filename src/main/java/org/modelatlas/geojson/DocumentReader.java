package org.modelatlas.geojson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;

/** Reads the one JSON value of a GeoJSON text: a collection, a feature or a bare geometry. */
final class DocumentReader {

  private final JsonCursor cursor;
  private final Findings findings = new Findings();
  private final JsonStrings strings;
  private final JsonValues values;
  private final GeometryReader geometries;
  private final FeatureReader reader;

  private final List<Feature> features = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final Map<String, Object> foreign = new LinkedHashMap<>();
  private String type = "";
  private boolean inFeatures;

  DocumentReader(JsonCursor cursor) {
    this.cursor = cursor;
    var numbers = new JsonNumbers(cursor);
    strings = new JsonStrings(cursor);
    values = new JsonValues(cursor, strings, numbers, findings);
    geometries = new GeometryReader(cursor, strings, numbers, values, findings);
    reader = new FeatureReader(cursor, strings, numbers, values, geometries, findings);
  }

  /** Notes something about the file as a whole. */
  void warn(String key) {
    findings.warning(key, cursor.place());
  }

  /**
   * Reads to the end of the text.
   *
   * @throws DataProblemException with all that was found, if the text cannot be used
   */
  GeoJsonFile read() throws DataProblemException {
    try {
      if (cursor.next() != '{') {
        values.skip();
        throw cursor.fatal("geojson.topLevel");
      }
      JsonCursor.Mark start = cursor.mark();
      boolean collection = members();
      end();
      interpret(collection, start);
    } catch (DataProblemException e) {
      throw findings.ending(e, inFeatures ? reader.label() : "");
    }
    findings.name("");
    geometries.reportTurned();
    findings.name("");
    return new GeoJsonFile(features, places, foreign, findings.problems());
  }

  /** Reads the members of the outermost object; whether it has an array of features. */
  private boolean members() throws DataProblemException {
    boolean collection = false;
    var names = new MemberNames(cursor, strings, findings);
    for (boolean more = cursor.open('}'); more; more = cursor.more('}')) {
      boolean first = names.next();
      int c = cursor.need();
      String name = first ? names.name() : "";
      switch (name) {
        case "type" -> type = typeName(c);
        case "features" -> {
          if (c == '[') {
            collection = true;
            features();
          } else {
            findings.error("geojson.featuresNotArray", cursor.place());
            values.skip();
          }
        }
        case "", "bbox", "arcs", "objects", "id", "geometry", "properties" -> values.skip();
        case "coordinates", "geometries" -> values.skip();
        default -> values.member(foreign, name);
      }
    }
    return collection;
  }

  private String typeName(int c) throws DataProblemException {
    if (c == '"') {
      return strings.read();
    }
    values.skip();
    return "";
  }

  private void features() throws DataProblemException {
    findings.name("");
    Place start = cursor.place();
    inFeatures = true;
    for (boolean more = cursor.open(']'); more; more = cursor.more(']')) {
      if (cursor.need() == '{') {
        places.add(cursor.place());
        features.add(reader.read());
        places.add(places.removeLast().item(reader.label()));
      } else {
        reader.notAnObject();
      }
    }
    inFeatures = false;
    if (features.isEmpty()) {
      findings.error("geojson.featuresEmpty", start);
    }
  }

  private void end() throws DataProblemException {
    int c = cursor.next();
    if (c == '{' || c == 0x1e) {
      throw cursor.fatal("geojson.sequence");
    }
    if (c >= 0) {
      throw cursor.fatal("geojson.trailingText");
    }
  }

  private void interpret(boolean collection, JsonCursor.Mark start) throws DataProblemException {
    JsonCursor.Mark end = cursor.mark();
    cursor.reset(start);
    if (Boolean.TRUE.equals(foreign.get("UTF8Encoding"))) {
      throw cursor.fatal("geojson.echarts");
    }
    if (type.equals("Topology")) {
      throw cursor.fatal("geojson.topojson");
    }
    if (collection) {
      checkCollection();
    } else if (type.equals("Feature") || GeometryReader.isType(type)) {
      foreign.clear();
      findings.forget();
      single();
    } else {
      throw cursor.fatal(
          type.equals("FeatureCollection") ? "geojson.featuresMissing" : "geojson.notGeoJson",
          type);
    }
    cursor.reset(end);
  }

  private void checkCollection() {
    if (!type.equals("FeatureCollection")) {
      findings.error("geojson.collectionType", cursor.place(), type);
    }
    if (CoordinateSystem.isForeign(foreign)) {
      findings.error("geojson.crs", cursor.place(), CoordinateSystem.name(foreign));
    }
  }

  private void single() throws DataProblemException {
    places.add(cursor.place());
    if (type.equals("Feature")) {
      features.add(reader.read());
    } else {
      features.add(new Feature(Optional.empty(), Map.of(), geometries.read()));
    }
  }
}
