package org.modelatlas.geojson;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.modelatlas.geometry.Polygon;
import org.modelatlas.geometry.Ring;
import org.modelatlas.geometry.Shape;

/**
 * Writes features as GeoJSON (RFC 7946): the same features give the same bytes, and reading them
 * back gives the same features.
 *
 * <p>UTF-8, one feature to a line, members in the order of the maps, each coordinate with as many
 * digits as it takes to read back the same number.
 */
public final class GeoJsonWriter {

  private final JsonText text = new JsonText();

  private GeoJsonWriter() {}

  /**
   * Writes a file, replacing what is there.
   *
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException as {@link #bytes}
   */
  public static void write(Path file, List<Feature> features, Map<String, Object> metadata)
      throws IOException {
    Files.write(file, bytes(features, metadata));
  }

  /**
   * The file as bytes.
   *
   * @param metadata further members of the collection, in front of the features
   * @throws IllegalArgumentException if a property is of a type that {@link Feature} does not name
   *     or not finite, or if the metadata has a member {@code type} or {@code features}
   */
  public static byte[] bytes(List<Feature> features, Map<String, Object> metadata) {
    if (metadata.containsKey("type") || metadata.containsKey("features")) {
      throw new IllegalArgumentException("GeoJSON's own member in " + metadata.keySet());
    }
    var writer = new GeoJsonWriter();
    writer.collection(features, metadata);
    return writer.text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void collection(List<Feature> features, Map<String, Object> metadata) {
    text.raw("{\"type\":\"FeatureCollection\",\n");
    metadata.forEach((key, value) -> text.value(key).raw(":").value(value).raw(",\n"));
    text.raw("\"features\":[");
    String separator = "\n";
    for (Feature feature : features) {
      text.raw(separator);
      feature(feature);
      separator = ",\n";
    }
    text.raw("\n]}\n");
  }

  private void feature(Feature feature) {
    text.raw("{\"type\":\"Feature\",");
    feature.id().ifPresent(id -> text.raw("\"id\":").value(id).raw(","));
    text.raw("\"properties\":").value(feature.properties()).raw(",\"geometry\":");
    geometry(feature.geometry());
    text.raw("}");
  }

  private void geometry(Geometry geometry) {
    switch (geometry) {
      case Geometry.None() -> text.raw("null");
      case Geometry.Area(Polygon polygon) -> typed("Polygon", () -> polygon(polygon));
      case Geometry.Area(Shape shape) ->
          typed("MultiPolygon", () -> text.list(shape.polygons(), this::polygon));
      case Geometry.Lines(var lines) when lines.size() == 1 ->
          typed("LineString", () -> text.positions(lines.getFirst()));
      case Geometry.Lines(var lines) ->
          typed("MultiLineString", () -> text.list(lines, text::positions));
      case Geometry.Points(var xy) when xy.length == 2 ->
          typed("Point", () -> text.position(xy[0], xy[1]));
      case Geometry.Points(var xy) -> typed("MultiPoint", () -> text.positions(xy));
      case Geometry.Collection(var parts) -> {
        text.raw("{\"type\":\"GeometryCollection\",\"geometries\":");
        text.list(parts, this::geometry);
        text.raw("}");
      }
    }
  }

  private void typed(String type, Runnable coordinates) {
    text.raw("{\"type\":").value(type).raw(",\"coordinates\":");
    coordinates.run();
    text.raw("}");
  }

  private void polygon(Polygon polygon) {
    text.raw("[");
    text.positions(polygon.outer().xy());
    for (Ring hole : polygon.holes()) {
      text.raw(",");
      text.positions(hole.xy());
    }
    text.raw("]");
  }
}
