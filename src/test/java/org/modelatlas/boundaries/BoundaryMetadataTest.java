package org.modelatlas.boundaries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.locationtech.jts.geom.Envelope;

class BoundaryMetadataTest {

  static final List<Path> FILES = BoundaryFile.polygonFiles();
  private static final Path DASHES = BoundaryFile.FOLDER.resolve("south-china-sea.geojson");

  /** The country's extent in degrees, with its islands. */
  private static final Envelope CHINA = new Envelope(73, 136, 3, 54);

  @Test
  void thereAreThreeLevelsOfProvincesAndThePrefecturesOf34Units() {
    assertEquals(3 + 34, FILES.size());
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void everyFileNamesItsSourceLicenceAndYear(Path path) {
    JsonNode metadata = BoundaryFile.read(path).metadata();

    assertEquals("echarts", metadata.path("source").path("package").asText());
    assertEquals("4.9.0", metadata.path("source").path("version").asText());
    assertEquals("Apache-2.0", metadata.path("source").path("licence").asText());
    assertEquals(2016, metadata.path("boundary_year").asInt());
    assertTrue(metadata.path("tolerance_m").asInt() > 0);
    for (String statement : List.of("title", "vintage", "not_an_approved_map")) {
      assertBilingual(metadata.path(statement));
    }
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void coordinatesLieInChinaAndHaveTheStatedDecimals(Path path) throws IOException {
    int decimals = BoundaryFile.read(path).metadata().path("decimals").asInt();
    Pattern position =
        Pattern.compile("\\[(-?\\d+\\.\\d{%1$d}),(-?\\d+\\.\\d{%1$d})\\]".formatted(decimals));
    for (String line : features(path)) {
      String coordinates = line.substring(line.indexOf("\"coordinates\":"));
      var matcher = position.matcher(coordinates);
      int found = 0;
      while (matcher.find()) {
        found++;
        assertTrue(
            CHINA.contains(
                Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))));
      }
      assertEquals(coordinates.chars().filter(c -> c == '.').count(), 2L * found);
    }
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void everyFeatureStandsOnALineOfItsOwn(Path path) throws IOException {
    assertEquals(BoundaryFile.read(path).features().size(), features(path).size());
  }

  @Test
  void theTenDashesAreThoseOfTheFacts() {
    JsonNode features = BoundaryFile.tree(DASHES).path("features");
    var facts = Tables.read(Tables.FACTS.resolve("south-china-sea.csv"));

    assertEquals(10, features.size());
    for (int i = 0; i < 10; i++) {
      var row = facts.get(i);
      JsonNode line = features.get(i).path("geometry").path("coordinates");
      assertEquals(row.get("dash"), features.get(i).path("properties").path("dash").asText());
      assertEquals(
          row.get("source_id"), features.get(i).path("properties").path("source_id").asText());
      assertEquals(Double.parseDouble(row.get("lon1_deg")), line.get(0).get(0).doubleValue());
      assertEquals(Double.parseDouble(row.get("lat1_deg")), line.get(0).get(1).doubleValue());
      assertEquals(Double.parseDouble(row.get("lon2_deg")), line.get(1).get(0).doubleValue());
      assertEquals(Double.parseDouble(row.get("lat2_deg")), line.get(1).get(1).doubleValue());
    }
  }

  @Test
  void nineDashesLieInTheInsetAndTheTenthEastOfTaiwan() {
    JsonNode root = BoundaryFile.tree(DASHES);
    JsonNode at = root.path("metadata").path("inset");
    var inset =
        new Envelope(
            at.path("west").doubleValue(), at.path("east").doubleValue(),
            at.path("south").doubleValue(), at.path("north").doubleValue());

    assertBilingual(root.path("metadata").path("not_an_approved_map"));
    assertEquals(new Envelope(106.72, 123.66, 2.16, 22.57), inset);
    for (JsonNode dash : root.path("features")) {
      boolean tenth = dash.path("properties").path("dash").asInt() == 10;
      for (JsonNode end : dash.path("geometry").path("coordinates")) {
        boolean inside = inset.contains(end.get(0).doubleValue(), end.get(1).doubleValue());
        assertEquals(!tenth, inside, dash.toString());
      }
    }
  }

  private static List<String> features(Path path) throws IOException {
    return Files.readAllLines(path).stream()
        .filter(line -> line.startsWith("{\"type\":\"Feature\","))
        .toList();
  }

  private static void assertBilingual(JsonNode text) {
    assertFalse(text.path("zh").asText().isBlank(), text.toString());
    assertFalse(text.path("en").asText().isBlank(), text.toString());
  }
}
