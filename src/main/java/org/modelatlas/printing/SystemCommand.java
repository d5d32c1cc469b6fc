package org.modelatlas.printing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;

/** Runs a program of the print service that says little and is soon done. */
final class SystemCommand {

  private static final int PATIENCE_S = 20;

  private final Map<String, String> environment;

  /**
   * Programs that see the environment of this process and more.
   *
   * @param environment what they see besides
   */
  SystemCommand(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /**
   * What a program answered.
   *
   * @param isFine whether it ended with 0
   * @param text both streams, in English
   */
  record Answer(boolean isFine, String text) {}

  /**
   * Runs a program and waits. Its answer is far smaller than the buffer of a pipe, so that it ends
   * though nobody reads before that.
   *
   * @throws DataProblemException if it does not end in time or cannot be started
   */
  Answer run(String... command) throws DataProblemException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw noAnswer(command[0]);
      }
      var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Answer(process.exitValue() == 0, text);
    } catch (IOException e) {
      throw noAnswer(command[0]);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw noAnswer(command[0]);
    }
  }

  private static DataProblemException noAnswer(String program) {
    return new DataProblemException(DataProblem.error("print.noAnswer", Place.of(program)));
  }
}
