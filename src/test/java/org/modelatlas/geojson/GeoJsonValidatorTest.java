package org.modelatlas.geojson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.ProblemList;

class GeoJsonValidatorTest {

  @TempDir Path folder;

  @Test
  void bowTieIsReportedWhereItCrosses() throws DataProblemException {
    var problems = check("[[[0,0],[2,2],[2,0],[0,1.5],[0,0]]]");
    var crossing = problems.kept().getLast();
    assertEquals("geojson.selfCrossing", crossing.key());
    assertEquals("f:2:1 #1 结", crossing.place().label() + " " + crossing.place().item());
    // y = x meets y = 1.5 - 0.75 x at 6/7
    assertEquals(List.of("0.857143", "0.857143"), crossing.arguments());
  }

  @Test
  void holeOutsideItsOutlineIsReported() throws DataProblemException {
    var problems = check("[[[0,0],[1,0],[1,1],[0,0]],[[5,5],[6,6],[6,5],[5,5]]]");
    assertEquals(List.of("geojson.holeOutside"), keys(problems));
  }

  @Test
  void partsThatOverlapAreReported() throws DataProblemException {
    String first = "[[[0,0],[4,0],[4,4],[0,4],[0,0]]]";
    String second = "[[[1,1],[2,1],[2,2],[1,1]]]";
    assertEquals(List.of("geojson.polygonsOverlap"), keys(check("[" + first + "," + second + "]")));
  }

  @Test
  void soundAreaHasNoProblem() throws DataProblemException {
    assertTrue(check("[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[1,1],[2,2],[2,1],[1,1]]]").isEmpty());
  }

  @Test
  void fileThatCannotBeReadGivesItsProblemToo() throws IOException {
    Path file = folder.resolve("cut.geojson");
    Files.writeString(file, "{\"type\":");
    assertEquals(List.of("geojson.truncated"), keys(GeoJsonValidator.check(file)));
  }

  private static List<String> keys(ProblemList problems) {
    return problems.kept().stream().map(p -> p.key()).toList();
  }

  private static ProblemList check(String coordinates) throws DataProblemException {
    String type = coordinates.startsWith("[[[[") ? "MultiPolygon" : "Polygon";
    String text =
        "{\"type\":\"FeatureCollection\",\"features\":[\n"
            + "{\"type\":\"Feature\",\"geometry\":{\"type\":\""
            + type
            + "\",\"coordinates\":"
            + coordinates
            + "},\"properties\":{\"name\":\"结\"}}]}";
    return GeoJsonValidator.check(GeoJsonReader.read("f", text.getBytes(StandardCharsets.UTF_8)));
  }
}
