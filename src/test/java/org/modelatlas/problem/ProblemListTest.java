package org.modelatlas.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemListTest {

  private static ProblemList list(int warnings, int errors) {
    var list = new ProblemList();
    for (int i = 1; i <= warnings; i++) {
      list.add(DataProblem.warning("x.w", Place.of("f", i)));
    }
    for (int i = 1; i <= errors; i++) {
      list.add(DataProblem.error("x.e", Place.of("f", i)));
    }
    return list;
  }

  @Test
  void firstHundredAreKeptInOrderAndTheRestCounted() {
    var list = list(0, 130);
    assertEquals(100, list.kept().size());
    assertEquals(1, list.kept().getFirst().place().line());
    assertEquals(100, list.kept().getLast().place().line());
    assertEquals(30, list.dropped());
    assertEquals(130, list.errors());
  }

  @Test
  void errorBeyondTheCapStillCounts() {
    var list = list(100, 1);
    assertTrue(list.hasErrors());
    assertTrue(list.kept().stream().noneMatch(p -> p.severity() == Severity.ERROR));
  }

  @Test
  void warningsAloneAreNoErrors() {
    assertFalse(list(3, 0).hasErrors());
    assertFalse(list(3, 0).isEmpty());
    assertTrue(list(0, 0).isEmpty());
  }

  @Test
  void listsTogetherCountWhatEitherCounted() {
    var all = list(2, 0);
    all.addAll(list(90, 40));
    all.addAll(list(0, 120));
    assertEquals(100, all.kept().size());
    assertEquals(2 + 130 + 120 - 100, all.dropped());
    assertEquals(160, all.errors());
  }

  @Test
  void placeIsWrittenAsToolsWriteIt() {
    assertEquals("a.csv", Place.of("a.csv").label());
    assertEquals("a.csv:3", Place.of("a.csv", 3).item("row").label());
    assertEquals("a.csv:3:14", new Place("a.csv", 3, 14, "").label());
    assertEquals("a.csv", new Place("a.csv", 0, 14, "").label());
  }

  @Test
  void exceptionCarriesItsProblemsAndNamesTheirPlaces() {
    var problem = DataProblem.error("x.e", Place.of("f", 7));
    var exception = new DataProblemException(problem);
    assertEquals(List.of(problem), exception.problems());
    assertTrue(exception.getMessage().contains("f:7 x.e"));
    assertThrows(IllegalArgumentException.class, () -> new DataProblemException(List.of()));
  }
}
