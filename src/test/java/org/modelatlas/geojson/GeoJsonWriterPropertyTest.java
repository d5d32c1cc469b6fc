package org.modelatlas.geojson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.modelatlas.geometry.MultiPolygon;
import org.modelatlas.geometry.Polygon;
import org.modelatlas.geometry.Ring;
import org.modelatlas.problem.DataProblemException;

class GeoJsonWriterPropertyTest {

  @Test
  void readingWhatWasWrittenChangesNothing() throws DataProblemException {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      List<Feature> features = some(1 + random.nextInt(5), () -> feature(random));
      Map<String, Object> metadata = properties(random, 2);
      byte[] bytes = GeoJsonWriter.bytes(features, metadata);
      GeoJsonFile file = GeoJsonReader.read("f", bytes);
      assertEquals(features, file.features(), () -> "seed " + seed);
      assertEquals(metadata, file.metadata(), () -> "seed " + seed);
      assertTrue(file.problems().isEmpty(), () -> file.problems().kept() + " seed " + seed);
      assertArrayEquals(bytes, GeoJsonWriter.bytes(file.features(), file.metadata()));
    }
  }

  @Test
  void outputIsOneFeatureToALine() {
    var square = new Polygon(new Ring(new double[] {0, 0, 1.5, 0, 1, -0.0, 0, 0}), List.of());
    var feature =
        new Feature(Optional.of("11"), Map.of("name", "a\"\\\n"), new Geometry.Area(square));
    String expected =
        """
        {"type":"FeatureCollection",
        "year":2017,
        "features":[
        {"type":"Feature","id":"11","properties":{"name":"a\\"\\\\\\u000a"},\
        "geometry":{"type":"Polygon","coordinates":[[[0,0],[1.5,0],[1,-0],[0,0]]]}}
        ]}
        """;
    byte[] bytes = GeoJsonWriter.bytes(List.of(feature), Map.of("year", 2017L));
    assertEquals(expected, new String(bytes, StandardCharsets.UTF_8));
  }

  @Test
  void valuesThatJsonCannotHoldAreRefused() {
    for (Object value : List.of(Double.NaN, new Object(), Optional.of(1L))) {
      Map<String, Object> metadata = Map.of("a", value);
      assertThrows(IllegalArgumentException.class, () -> GeoJsonWriter.bytes(List.of(), metadata));
    }
  }

  private static Feature feature(Random random) {
    Optional<String> id =
        random.nextBoolean() ? Optional.of("id" + random.nextLong()) : Optional.empty();
    return new Feature(id, properties(random, 3), geometry(random, 6));
  }

  private static Geometry geometry(Random random, int kinds) {
    return switch (random.nextInt(kinds)) {
      case 0 -> new Geometry.Points(positions(random, 1 + random.nextInt(3)));
      case 1 ->
          new Geometry.Lines(
              some(1 + random.nextInt(3), () -> positions(random, 2 + random.nextInt(4))));
      case 2 -> new Geometry.Area(polygon(random));
      case 3 ->
          new Geometry.Area(new MultiPolygon(some(1 + random.nextInt(3), () -> polygon(random))));
      case 4 -> Geometry.NONE;
      default -> new Geometry.Collection(some(random.nextInt(3) + 1, () -> geometry(random, 4)));
    };
  }

  private static Polygon polygon(Random random) {
    Ring outer = box(random.nextDouble() * 100, random.nextDouble() * 50, 10);
    double[] corner = outer.xy();
    Ring hole = box(corner[0] + 1, corner[1] + 1, random.nextDouble()).reversed();
    return new Polygon(outer, random.nextBoolean() ? List.of(hole) : List.of());
  }

  private static Ring box(double x, double y, double size) {
    double x2 = x + size;
    double y2 = y + size;
    return new Ring(new double[] {x, y, x2, y, x2, y2, x, y2, x, y});
  }

  private static double[] positions(Random random, int count) {
    double[] xy = new double[2 * count];
    for (int i = 0; i < xy.length; i += 2) {
      xy[i] = random.nextInt(4) == 0 ? random.nextInt(180) : random.nextDouble() * 360 - 180;
      xy[i + 1] = random.nextInt(4) == 0 ? 1e-9 * random.nextDouble() : random.nextDouble() * 90;
    }
    return xy;
  }

  private static Map<String, Object> properties(Random random, int depth) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      properties.put("k" + random.nextInt(1000) + "省", value(random, depth));
    }
    return properties;
  }

  private static Object value(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 8 : 6)) {
      case 0 -> random.nextLong();
      case 1 -> random.nextDouble() * Math.pow(10, random.nextInt(40) - 20);
      case 2 -> random.nextBoolean();
      case 3 -> BigInteger.ONE.shiftLeft(70).add(new BigInteger(60, random));
      case 4 -> "文\t\"\\/\u0001𠮷" + random.nextInt();
      case 5 -> (double) random.nextInt();
      case 6 -> properties(random, depth - 1);
      default -> some(random.nextInt(3), () -> value(random, depth - 1));
    };
  }

  private static <T> List<T> some(int count, Supplier<T> one) {
    List<T> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(one.get());
    }
    return all;
  }
}
