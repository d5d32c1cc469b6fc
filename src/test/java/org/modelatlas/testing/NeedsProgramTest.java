package org.modelatlas.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeedsProgramTest {

  @TempDir Path folder;

  @Test
  void aProgramOnThePathLetsTheTestRun() throws IOException {
    Path program = Files.createFile(folder.resolve("weaver"));
    assertTrue(program.toFile().setExecutable(true));
    assertFalse(decide("false", "weaver").isDisabled());
  }

  @Test
  void aMissingProgramSkipsTheTestByName() {
    var decision = decide("false", "weaver", "spinner");
    assertTrue(decision.isDisabled());
    assertEquals("not installed: weaver, spinner", decision.getReason().orElseThrow());
  }

  @Test
  void aMissingProgramFailsTheTestUnderContinuousIntegration() {
    assertThrows(IllegalStateException.class, () -> decide("true", "weaver"));
  }

  private org.junit.jupiter.api.extension.ConditionEvaluationResult decide(
      String ci, String... programs) {
    var environment = Map.of("CI", ci, "PATH", "nowhere" + File.pathSeparator + folder);
    return NeedsProgramCondition.decide(List.of(programs), environment);
  }
}
