package org.modelatlas.geojson;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;

/** Reads one feature after another. */
final class FeatureReader {

  private final JsonCursor cursor;
  private final JsonStrings strings;
  private final JsonNumbers numbers;
  private final JsonValues values;
  private final GeometryReader geometries;
  private final Findings findings;
  private final Map<String, Place> codes = new HashMap<>();
  private int count;
  private String label = "";

  FeatureReader(
      JsonCursor cursor,
      JsonStrings strings,
      JsonNumbers numbers,
      JsonValues values,
      GeometryReader geometries,
      Findings findings) {
    this.cursor = cursor;
    this.strings = strings;
    this.numbers = numbers;
    this.values = values;
    this.geometries = geometries;
    this.findings = findings;
  }

  /** How a person finds the feature that is being read or was read last: number and name. */
  String label() {
    return label;
  }

  /** Counts an element of {@code features} that is no object. */
  void notAnObject() throws DataProblemException {
    label = number(++count);
    findings.error("geojson.featureNotObject", cursor.place());
    values.skip();
    findings.name(label);
  }

  /** Reads the feature whose brace stands at the cursor. */
  Feature read() throws DataProblemException {
    label = number(++count);
    Place start = cursor.place();
    String type = "";
    Optional<String> id = Optional.empty();
    Map<String, Object> properties = Map.of();
    Geometry geometry = Geometry.NONE;
    var names = new MemberNames(cursor, strings, findings);
    for (boolean more = cursor.open('}'); more; more = cursor.more('}')) {
      boolean first = names.next();
      int c = cursor.need();
      String name = first ? names.name() : "";
      if (name.equals("type") && c == '"') {
        type = strings.read();
      } else if (name.equals("id")) {
        id = id(c);
      } else if (name.equals("properties")) {
        properties = properties(c);
      } else if (name.equals("geometry")) {
        geometry = geometries.read();
      } else {
        values.skip();
      }
    }
    var feature = new Feature(id, properties, geometry);
    label = named(feature);
    checkMembers(names, type, start);
    checkCode(feature, start);
    findings.name(label);
    return feature;
  }

  // Not written with "+" or a lambda: the first of each loads dozens of classes at start-up.
  private static String number(int count) {
    return "#".concat(Integer.toString(count));
  }

  private String named(Feature feature) {
    Optional<String> name = feature.name().isPresent() ? feature.name() : feature.code();
    return name.isPresent() ? label.concat(" ").concat(name.get()) : label;
  }

  private Optional<String> id(int c) throws DataProblemException {
    if (c == '"') {
      String id = strings.read();
      return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }
    if (JsonNumbers.begins(c)) {
      return Optional.of(numbers.text());
    }
    if (c != 'n') {
      findings.error("geojson.idType", cursor.place());
    }
    values.skip();
    return Optional.empty();
  }

  private Map<String, Object> properties(int c) throws DataProblemException {
    if (c == '{') {
      return values.object();
    }
    if (c != 'n') {
      findings.error("geojson.propertiesNotObject", cursor.place());
    }
    values.skip();
    return Map.of();
  }

  private void checkMembers(MemberNames names, String type, Place start) {
    if (!type.equals("Feature")) {
      findings.error("geojson.featureType", start, type);
    }
    for (String member : new String[] {"geometry", "properties"}) {
      if (!names.had(member)) {
        findings.warning("geojson.memberMissing", start, member);
      }
    }
  }

  private void checkCode(Feature feature, Place start) {
    if (feature.code().isPresent()) {
      Place earlier = codes.putIfAbsent(feature.code().get(), start.item(label));
      if (earlier != null) {
        findings.error("geojson.duplicateId", start, feature.code().get(), earlier.item());
      }
    }
  }
}
