package org.modelatlas.boundaries;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** One file below resources/boundaries: its metadata and features, in file order. */
record BoundaryFile(Path path, JsonNode metadata, List<Feature> features) {

  static final Path FOLDER = Path.of("resources", "boundaries");
  static final List<String> LEVELS = List.of("overview", "regional", "detail");
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  /** A polygonal feature; geometry in degrees, longitude first, rings as the file has them. */
  record Feature(String id, JsonNode properties, Geometry geometry) {
    String text(String property) {
      return properties.path(property).asText();
    }

    Geometry label() {
      JsonNode point = properties.get("label");
      return GEOMETRY.createPoint(
          new Coordinate(point.get(0).doubleValue(), point.get(1).doubleValue()));
    }

    List<Polygon> polygons() {
      return IntStream.range(0, geometry.getNumGeometries())
          .mapToObj(i -> (Polygon) geometry.getGeometryN(i))
          .toList();
    }
  }

  static BoundaryFile provinces(String level) {
    return read(FOLDER.resolve("provinces-" + level + ".geojson"));
  }

  static BoundaryFile prefectures(String province) {
    return read(FOLDER.resolve("prefectures").resolve(province + ".geojson"));
  }

  /** Every file of polygons: the levels of the provinces, then the prefectures. */
  static List<Path> polygonFiles() {
    try (var all = Files.walk(FOLDER)) {
      return all.filter(Files::isRegularFile)
          .filter(path -> !path.endsWith("south-china-sea.geojson"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode tree(Path path) {
    try {
      return new ObjectMapper().readTree(path.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static BoundaryFile read(Path path) {
    JsonNode root = tree(path);
    return new BoundaryFile(
        path,
        root.path("metadata"),
        stream(root.path("features"))
            .map(
                f ->
                    new Feature(
                        f.path("id").asText(), f.path("properties"), geometry(f.path("geometry"))))
            .toList());
  }

  Geometry[] coverage() {
    return features.stream().map(Feature::geometry).toArray(Geometry[]::new);
  }

  List<String> ids() {
    return features.stream().map(Feature::id).toList();
  }

  private static Geometry geometry(JsonNode geometry) {
    JsonNode coordinates = geometry.path("coordinates");
    return geometry.path("type").asText().equals("Polygon")
        ? polygon(coordinates)
        : GEOMETRY.createMultiPolygon(
            stream(coordinates).map(BoundaryFile::polygon).toArray(Polygon[]::new));
  }

  private static Polygon polygon(JsonNode rings) {
    List<LinearRing> all = stream(rings).map(BoundaryFile::ring).toList();
    return GEOMETRY.createPolygon(
        all.getFirst(), all.subList(1, all.size()).toArray(LinearRing[]::new));
  }

  private static LinearRing ring(JsonNode positions) {
    return GEOMETRY.createLinearRing(
        stream(positions)
            .map(p -> new Coordinate(p.get(0).doubleValue(), p.get(1).doubleValue()))
            .toArray(Coordinate[]::new));
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
