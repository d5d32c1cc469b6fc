package org.modelatlas.geojson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelatlas.geometry.MultiPolygon;
import org.modelatlas.geometry.Polygon;
import org.modelatlas.problem.DataProblemException;

class GeoJsonReaderTest {

  @TempDir Path folder;

  @Test
  void polygonWithHoleIsReadCounterClockwiseWithClockwiseHole() throws DataProblemException {
    Feature feature =
        only(
            """
            {"type":"Feature","id":"610000","properties":{"name":"陕西省","rank":3,"share":0.5},
             "geometry":{"type":"Polygon","coordinates":[
               [[0,0],[0,4],[4,4],[4,0],[0,0]],
               [[1,1],[2,1],[2,2],[1,1]]]}}\
            """);
    assertEquals(Optional.of("610000"), feature.id());
    assertEquals(Map.of("name", "陕西省", "rank", 3L, "share", 0.5), feature.properties());
    var area = assertInstanceOf(Geometry.Area.class, feature.geometry());
    var polygon = assertInstanceOf(Polygon.class, area.shape());
    assertArrayEquals(new double[] {0, 0, 4, 0, 4, 4, 0, 4, 0, 0}, polygon.outer().xy());
    assertArrayEquals(new double[] {1, 1, 2, 2, 2, 1, 1, 1}, polygon.holes().getFirst().xy());
  }

  @Test
  void heightsAndFurtherNumbersAreLeftOut() throws DataProblemException {
    Feature feature = geometry("{\"type\":\"MultiPoint\",\"coordinates\":[[1,2,300],[3,4,5,6]]}");
    assertEquals(new Geometry.Points(new double[] {1, 2, 3, 4}), feature.geometry());
  }

  @Test
  void coordinatesMayStandInFrontOfTheirType() throws DataProblemException {
    Feature feature =
        geometry("{\"coordinates\":[[0,0],[1,1]],\"bbox\":[0,0,1,1],\"type\":\"LineString\"}");
    assertEquals(new Geometry.Lines(List.of(new double[] {0, 0, 1, 1})), feature.geometry());
  }

  @Test
  void collectionKeepsItsPartsAndItsAreas() throws DataProblemException {
    Feature feature =
        geometry(
            """
            {"type":"GeometryCollection","geometries":[
              {"type":"Point","coordinates":[1,2]}, null,
              {"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]]]}]}\
            """);
    var collection = assertInstanceOf(Geometry.Collection.class, feature.geometry());
    assertEquals(2, collection.parts().size());
    assertEquals(4, feature.shape().orElseThrow().size());
  }

  @Test
  void bareFeatureAndBareGeometryAreOneFeatureEach() throws DataProblemException {
    String point = "{\"type\":\"Point\",\"coordinates\":[1,2]}";
    String bare = "{\"geometry\":" + point + ",\"properties\":null,\"type\":\"Feature\"}";
    for (String text : List.of(point, bare)) {
      GeoJsonFile file = GeoJsonReader.read("f", text.getBytes(StandardCharsets.UTF_8));
      assertEquals(new Geometry.Points(new double[] {1, 2}), file.features().getFirst().geometry());
      assertTrue(file.problems().isEmpty());
    }
  }

  @Test
  void foreignMembersAreMetadataWithTheirTypes() throws DataProblemException {
    GeoJsonFile file =
        read(
            """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{},
             "geometry":null}],"bbox":[0,0,1,1],"name":"a\\u4e2d\\uD842\\uDFB7\\n\\/",
             "metadata":{"year":2017,"big":123456789012345678901234567890,
             "list":[1,null,"x",{"deep":true}],"none":null}}\
            """);
    assertEquals(
        Map.of(
            "name",
            "a中𠮷\n/",
            "metadata",
            Map.of(
                "year",
                2017L,
                "big",
                new BigInteger("123456789012345678901234567890"),
                "list",
                List.of(1L, Optional.empty(), "x", Map.of("deep", true)))),
        file.metadata());
  }

  @Test
  void numericCodesAndTheUnnamedFeatureOfDataVAreUnderstood() throws DataProblemException {
    GeoJsonFile file =
        read(
            """
            {"type":"FeatureCollection","features":[
             {"type":"Feature","properties":{"adcode":110000,"name":"北京市","center":[116.4,39.9]},
              "geometry":{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]]]}},
             {"type":"Feature","properties":{"adcode":"100000_JD","name":""},
              "geometry":{"type":"MultiPolygon","coordinates":[[[[2,0],[3,0],[3,1],[2,0]]]]}}]}\
            """);
    assertEquals(Optional.of("110000"), file.features().getFirst().code());
    assertEquals(Optional.of("100000_JD"), file.features().getLast().code());
    assertEquals(Optional.empty(), file.features().getLast().name());
    assertEquals(
        "f:4:2 #2 100000_JD",
        file.places().getLast().label() + " " + file.places().getLast().item());
    assertTrue(file.problems().isEmpty());
  }

  @Test
  void emptyFeatureWithANameUsedTwiceKeepsTheOther() throws DataProblemException {
    GeoJsonFile file =
        read(
            """
            {"type":"FeatureCollection","features":[
             {"type":"Feature","properties":{"name":"山南市"},
              "geometry":{"type":"MultiPolygon","coordinates":[]}},
             {"type":"Feature","properties":{"name":"山南市"},
              "geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}}]}\
            """);
    assertEquals(Optional.empty(), file.features().getFirst().shape());
    assertTrue(file.features().getLast().shape().isPresent());
    assertEquals(
        List.of("geojson.geometryEmpty"),
        file.problems().kept().stream().map(p -> p.key()).toList());
  }

  @Test
  void nullGeometryIsNoGeometryAndNoProblem() throws DataProblemException {
    GeoJsonFile file =
        read(
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":7e2,"
                + "\"properties\":null,\"geometry\":null}]}");
    assertEquals(
        new Feature(Optional.of("7e2"), Map.of(), Geometry.NONE), file.features().getFirst());
    assertTrue(file.problems().isEmpty());
  }

  @Test
  void multiPolygonOfOnePolygonStaysOne() throws DataProblemException {
    Feature feature =
        geometry("{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,0],[1,0],[1,1],[0,0]]]]}");
    assertInstanceOf(MultiPolygon.class, feature.shape().orElseThrow());
  }

  @Test
  void lineEndsOfEveryKindCount() throws DataProblemException {
    GeoJsonFile file =
        read("{\"type\":\"FeatureCollection\",\r\n\"features\":\r[\n\n{\"type\":\"X\"}]}");
    assertEquals("f:5:1", file.places().getFirst().label());
  }

  @Test
  void missingFolderAndEmptyFilesAreProblems() throws IOException {
    assertEquals("geojson.fileMissing", problemOf(folder.resolve("none.geojson")));
    assertEquals("geojson.fileIsFolder", problemOf(folder));
    assertEquals("geojson.empty", problemOf(Files.createFile(folder.resolve("empty.geojson"))));
  }

  private static String problemOf(Path file) {
    var e = assertThrows(DataProblemException.class, () -> GeoJsonReader.read(file));
    assertEquals(file.toString(), e.problems().getFirst().place().label());
    return e.problems().getFirst().key();
  }

  private static Feature geometry(String geometry) throws DataProblemException {
    return only("{\"type\":\"Feature\",\"properties\":{},\"geometry\":" + geometry + "}");
  }

  private static Feature only(String feature) throws DataProblemException {
    return read("{\"type\":\"FeatureCollection\",\"features\":[" + feature + "]}")
        .features()
        .getFirst();
  }

  private static GeoJsonFile read(String text) throws DataProblemException {
    return GeoJsonReader.read("f", text.getBytes(StandardCharsets.UTF_8));
  }
}
