package org.modelatlas.geojson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.ProblemList;

/** Files that open although something in them is odd; ¶ marks where each problem is reported. */
class OddGeoJsonTest {

  private static final char MARK = '¶';
  private static final String SQUARE = "[[1,1],[2,1],[2,2],[1,1]]";

  static Stream<Arguments> geometries() {
    return Stream.of(
        odd("ringOpen", 1, "{'type':'Polygon','coordinates':[¶[[1,1],[2,1],[2,2],[1,2]]]}"),
        odd("ringOpen", 1, "{'type':'Polygon','coordinates':[¶[[1,1],[2,1],[2,2]]]}"),
        odd("ringTooShort", 0, "{'type':'Polygon','coordinates':[¶[[1,1],[2,1],[1,1]]]}"),
        odd("ringTooShort", 0, "{'type':'Polygon','coordinates':[¶[]]}"),
        odd("ringTooShort", 1, "{'type':'Polygon','coordinates':[" + SQUARE + ",\n¶[[1,1]]]}"),
        odd("ringWithoutArea", 1, "{'type':'Polygon','coordinates':[¶[[1,1],[2,1],[1,1],[1,1]]]}"),
        odd("windingTurned", 1, "{'type':'Polygon','coordinates':[¶[[1,1],[2,2],[2,1],[1,1]]]}"),
        odd("geometryEmpty", 0, "{'type':'Polygon','coordinates':¶[]}"),
        odd("geometryEmpty", 0, "{'type':'MultiPolygon','coordinates':¶[ ]}"),
        odd("polygonEmpty", 1, "{'type':'MultiPolygon','coordinates':[¶[],[" + SQUARE + "]]}"),
        odd("coordinatesNesting", 0, "{'type':'MultiPolygon','coordinates':[[[¶1,2],[3,4]]]}"),
        odd("coordinatesNesting", 0, "{'type':'Polygon','coordinates':[[[¶[1,2],[3,4]]]]}"),
        odd("coordinatesNesting", 0, "{'type':'Polygon','coordinates':¶7}"),
        odd("coordinatesNesting", 0, "{'type':'Polygon','coordinates':¶{'a':1}}"),
        odd("coordinatesNesting", 0, "{'type':'Polygon','coordinates':[¶null]}"),
        odd("coordinateNotNumber", 0, "{'type':'Polygon','coordinates':[[[¶'1','2']]]}"),
        odd("coordinateNotNumber", 0, "{'type':'Polygon','coordinates':[[[1,¶null]]]}"),
        odd("coordinateNotNumber", 0, "{'type':'Polygon','coordinates':[[[1,2,¶true]]]}"),
        odd("positionNotArray", 0, "{'type':'Polygon','coordinates':[[¶'@@A']]}"),
        odd("positionTooShort", 0, "{'type':'Polygon','coordinates':[[[1¶]]]}"),
        odd("positionTooShort", 0, "{'type':'Polygon','coordinates':[[[¶]]]}"),
        odd(
            "projected",
            0,
            "{'type':'Polygon','coordinates':[[[1,1],\n ¶[12953000.5,4852000],[2,2],[1,1]]]}"),
        odd(
            "axesSwapped",
            0,
            "{'type':'Polygon','coordinates':[[¶[30.5,114.3],[30,114],[31,114],[30.5,114.3]]]}"),
        odd("outOfRange", 0, "{'type':'Polygon','coordinates':[[[1,1],¶[190,1],[2,2],[1,1]]]}"),
        odd("outOfRange", 0, "{'type':'Point','coordinates':¶[100,-90.5]}"),
        odd("outOfRange", 0, "{'type':'LineString','coordinates':[[0,0], ¶[181,0]]}"),
        odd("lineTooShort", 0, "{'type':'LineString','coordinates':¶[[0,0]]}"),
        odd("geometryNotObject", 0, "¶'POINT(1 1)'"),
        odd("geometryTypeMissing", 0, "¶{'coordinates':[]}"),
        odd("geometryTypeMissing", 0, "¶{'type':3,'coordinates':[]}"),
        odd("geometryTypeUnknown", 0, "¶{'type':'polygon','coordinates':[" + SQUARE + "]}"),
        odd("coordinatesMissing", 0, "¶{'type':'Polygon'}"),
        odd("coordinatesMissing", 0, "¶{'type':'GeometryCollection','coordinates':[]}"),
        odd("duplicateKey", 0, "{'type':'Point',¶'type':'Polygon','coordinates':[1,1]}"));
  }

  private static Arguments odd(String key, int polygons, String geometry) {
    return Arguments.of(key, polygons, geometry.replace('\'', '"'));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("geometries")
  void geometryIsReportedAndUsedIfItCanBeDrawn(String key, int polygons, String geometry)
      throws DataProblemException {
    String head =
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":";
    String text = head + geometry + ",\"properties\":{\"name\":\"省𠮷\"}}]}";
    String before = text.substring(0, text.indexOf(MARK));
    long line = 1 + before.chars().filter(c -> c == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');
    GeoJsonFile file = read(text.replace(String.valueOf(MARK), ""));
    assertEquals(
        "f:" + line + ":" + column + (key.equals("windingTurned") ? "" : " #1 省𠮷") + " " + key,
        labels(file.problems()));
    assertEquals(polygons, file.features().getFirst().geometry().shape().polygons().size());
  }

  static Stream<Arguments> files() {
    return Stream.of(
        file("featuresEmpty", "{'type':'FeatureCollection','features':¶[]}"),
        file("collectionType", "¶{'type':'Features','features':[" + feature("{}") + "]}"),
        file("collectionType", "¶{'features':[" + feature("{}") + "]}"),
        file("featureNotObject", "{'type':'FeatureCollection','features':[¶null]}", "#1"),
        file("featureType", collection("¶{'geometry':null,'properties':{}}"), "#1"),
        file("memberMissing", collection("¶{'type':'Feature','geometry':null}"), "#1"),
        file("memberMissing", collection("¶{'type':'Feature','properties':{}}"), "#1"),
        file("idType", collection(feature("{}").replace("{'type'", "{'id':¶[1],'type'")), "#1"),
        file("propertiesNotObject", collection(feature("¶[]")), "#1"),
        file("duplicateKey", collection(feature("{'a':1,¶'a':2}")), "#1"),
        file(
            "duplicateId",
            collection(
                feature("{'adcode':110000,'name':'甲'}") + ",\n ¶" + feature("{'adcode':110000}")),
            "#2 110000"),
        file(
            "crs",
            "¶"
                + collection(feature("{}")).replaceFirst("\\}$", "")
                + ",'crs':{'type':'name','properties':{'name':'urn:ogc:def:crs:EPSG::3857'}}}"));
  }

  private static String feature(String properties) {
    return "{'type':'Feature','geometry':null,'properties':" + properties + "}";
  }

  private static String collection(String features) {
    return "{'type':'FeatureCollection','features':[" + features + "]}";
  }

  private static Arguments file(String key, String text, String... item) {
    return Arguments.of(key, text.replace('\'', '"'), item.length == 0 ? "" : " " + item[0]);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("files")
  void fileIsReportedAndOpens(String key, String text, String item) throws DataProblemException {
    String before = text.substring(0, text.indexOf(MARK));
    long line = 1 + before.chars().filter(c -> c == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');
    String plain = text.replace(String.valueOf(MARK), "");
    String labels = labels(read(plain).problems());
    String expected = "f:" + line + ":" + column + item + " " + key;
    assertTrue(List.of(labels.split("\n")).contains(expected), labels);
  }

  @Test
  void byteOrderMarkIsAWarning() throws DataProblemException {
    GeoJsonFile file = read("\uFEFF" + collection(feature("{}")).replace('\'', '"'));
    assertEquals("f:1:1 bom", labels(file.problems()));
    assertTrue(!file.problems().hasErrors());
  }

  @Test
  void problemsBeyondTheCapAreCountedAndCostNoMemory() throws DataProblemException {
    String rings = SQUARE + ",[]".repeat(300_000);
    String polygon = "{\"type\":\"Polygon\",\"coordinates\":[" + rings + "]}";
    String text = collection(feature("{}").replace("null", polygon)).replace('\'', '"');
    ProblemList problems = read(text).problems();
    assertEquals(ProblemList.CAP, problems.kept().size());
    assertEquals(300_000 - ProblemList.CAP, problems.dropped());
  }

  private static GeoJsonFile read(String text) throws DataProblemException {
    return GeoJsonReader.read("f", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String labels(ProblemList problems) {
    return problems.kept().stream()
        .map(p -> p.place().label() + " " + p.place().item() + " " + p.key().substring(8))
        .map(label -> label.replace("  ", " "))
        .collect(Collectors.joining("\n"));
  }
}
