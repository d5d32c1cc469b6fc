package org.modelatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2025, 2025-12-31",
    "2025-03, 2025-03-31",
    "2024-02, 2024-02-29",
    "2025-03-14, 2025-03-14",
    "2024-H1, 2024-06-30",
    "2024-H2, 2024-12-31"
  })
  void everyFormEndsOnItsLastDay(String text, LocalDate end) {
    assertEquals(end, Period.parse(text).end());
    assertEquals(text, Period.parse(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "25",
        "202",
        "20255",
        "2025-13",
        "2025-00",
        "2025/03",
        "2025-H3",
        "2025-H",
        "2025-3",
        "2025-02-30",
        "2025-03-1x",
        "2025-03/14",
        "2025-03-14 ",
        "abcd",
        "２０２５"
      })
  void anythingElseIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Period.parse(text));
  }

  @Test
  void periodsSortByTheirEnds() {
    List<String> sorted =
        List.of("2025", "2024-H2", "2025-03-14", "2025-03", "2024-06").stream()
            .map(Period::parse)
            .sorted()
            .map(Period::text)
            .toList();
    assertEquals(List.of("2024-06", "2024-H2", "2025-03-14", "2025-03", "2025"), sorted);
    assertTrue(Period.parse("2025").compareTo(Period.parse("2025-12-31")) == 0);
  }
}
