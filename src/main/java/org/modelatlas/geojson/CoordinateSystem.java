package org.modelatlas.geojson;

import java.util.Map;

/** The member {@code crs} of the 2008 form; RFC 7946 knows degrees on WGS 84 only. */
final class CoordinateSystem {

  /** WGS 84 by its two names, and China's CGCS2000, which agrees with it to centimetres. */
  private static final String DEGREES =
      "(?i)(urn:ogc:def:crs:)?(OGC:[0-9.]*:?CRS84|EPSG:[0-9.]*:?(4326|4490))";

  private CoordinateSystem() {}

  /** Whether the file names another system. */
  static boolean isForeign(Map<String, Object> members) {
    String name = name(members);
    return !name.isEmpty() && !name.matches(DEGREES);
  }

  /** The name of the file's system; empty if it gives none. */
  static String name(Map<String, Object> members) {
    return members.get("crs") instanceof Map<?, ?> crs
            && crs.get("properties") instanceof Map<?, ?> properties
            && properties.get("name") instanceof String name
        ? name
        : "";
  }
}
