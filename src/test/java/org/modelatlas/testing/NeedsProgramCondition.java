package org.modelatlas.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Skips or fails a test whose {@link NeedsProgram programs} are not installed. */
final class NeedsProgramCondition implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return AnnotationSupport.findAnnotation(context.getElement(), NeedsProgram.class)
        .map(needs -> decide(List.of(needs.value()), System.getenv()))
        .orElseGet(() -> ConditionEvaluationResult.enabled("needs no program"));
  }

  static ConditionEvaluationResult decide(List<String> programs, Map<String, String> environment) {
    String path = environment.getOrDefault("PATH", "");
    var missing = programs.stream().filter(program -> !installed(program, path)).toList();
    if (missing.isEmpty()) {
      return ConditionEvaluationResult.enabled("installed: " + programs);
    }
    String reason = "not installed: " + String.join(", ", missing);
    if (environment.getOrDefault("CI", "").equals("true")) {
      throw new IllegalStateException(reason + ", and mandatory under CI=true");
    }
    return ConditionEvaluationResult.disabled(reason);
  }

  private static boolean installed(String program, String path) {
    return Arrays.stream(path.split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
