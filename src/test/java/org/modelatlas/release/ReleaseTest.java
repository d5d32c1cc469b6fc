package org.modelatlas.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReleaseTest {

  @Test
  void theBuildFilledInItsVersions() {
    assertTrue(Release.current().program().matches("\\d+\\.\\d+\\.\\d+(-\\w+)?"));
    assertTrue(Release.current().javafx().matches("\\d+(\\.\\d+)*"));
  }

  @Test
  void theDataVersionIsTheDescriptorsOwnAndNotOneFurtherIn() throws IOException {
    assertEquals(
        Optional.of("2026.1"),
        version("{\"sources\":[{\"version\":\"9\"}],\"version\":\"2026.1\",\"name\":\"x\"}"));
    assertEquals(Optional.empty(), version("{\"sources\":{\"version\":\"9\"}}"));
  }

  private static Optional<String> version(String json) throws IOException {
    return Release.version(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
