package org.modelatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartMeasureTest {

  @Test
  void theOriginIsTheEnvironmentsWhenItNamesOne() {
    var environment = Map.of("T0", "1795489200123456789");
    assertEquals(Instant.parse("2026-11-24T03:00:00.123456789Z"), StartMeasure.origin(environment));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-5"})
  void anythingElseMeansTheStartOfTheProcess(String value) {
    Instant start = ProcessHandle.current().info().startInstant().orElseThrow();
    assertEquals(start, StartMeasure.origin(Map.of("T0", value)));
  }

  @Test
  void theLineIsJson() {
    var first = Duration.ofMillis(950);
    assertEquals(
        "{\"first_map_ms\":950,\"processor_ms\":1700,\"rss_mb\":180}",
        StartMeasure.line(first, Optional.of(Duration.ofMillis(1700)), 180));
    assertEquals(
        "{\"first_map_ms\":950,\"rss_mb\":180}", StartMeasure.line(first, Optional.empty(), 180));
  }

  @Test
  void memoryIsReadFromTheSystemsStatus() {
    var lines = List.of("VmHWM:\t  300000 kB", "VmRSS:\t  204800 kB");
    assertEquals(OptionalLong.of(200), ResidentMemory.fromStatus(lines));
    assertEquals(OptionalLong.empty(), ResidentMemory.fromStatus(List.of("Name: java")));
    assertTrue(ResidentMemory.megabytes() > 0);
  }
}
