package org.modelatlas.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @ParameterizedTest
  @CsvSource({
    "2023, 2023-01-01, 2023-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2023-H1, 2023-01-01, 2023-06-30",
    "2023-H2, 2023-07-01, 2023-12-31",
    "' 2023-06-15 ', 2023-06-15, 2023-06-15"
  })
  void aDateReachesFromItsFirstToItsLastDay(String text, LocalDate first, LocalDate last) {
    assertEquals(Optional.of(first), WrittenDate.first(text));
    assertEquals(Optional.of(last), WrittenDate.last(text));
  }

  @Test
  void nothingWrittenIsNoDate() {
    assertEquals(Optional.empty(), WrittenDate.first(" "));
    assertEquals(Optional.empty(), WrittenDate.last(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"20", "2023-13", "June 2023", "2023-02-30", "\u202e3202"})
  void whatIsNoDateIsSaidToBeNone(String text) {
    assertThrows(IllegalArgumentException.class, () -> WrittenDate.first(text));
  }
}
