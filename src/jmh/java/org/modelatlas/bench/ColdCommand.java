package org.modelatlas.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packaged program from the start of its process until its end. */
final class ColdCommand {

  private static final Path PROGRAM = Path.of("target", "atlas", "bin", "atlas");

  private ColdCommand() {}

  /**
   * Runs it once, in Chinese, and removes what it wrote.
   *
   * @param ending of the file that it writes
   * @return clock and processor time in ms, bytes of the file, resident memory in MB
   * @throws IllegalStateException if it fails
   */
  static double[] run(String ending, String... arguments) throws IOException, InterruptedException {
    Path file = Files.createTempDirectory("cold").resolve("x." + ending);
    var command = new ArrayList<>(List.of("/usr/bin/time", "-f", "%e %U %S %M"));
    command.add(PROGRAM.toString());
    command.addAll(List.of(arguments));
    command.addAll(List.of("--lang", "zh", "-o", file.toString()));
    var builder = new ProcessBuilder(command);
    builder.environment().put("ATLAS_JAVA", System.getProperty("java.home"));
    Process process = builder.start();
    var said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(said);
    }
    String[] times = said.strip().split(" ");
    double processor = Double.parseDouble(times[1]) + Double.parseDouble(times[2]);
    double clock = Double.parseDouble(times[0]);
    long bytes = Files.size(file);
    Files.delete(file);
    Files.delete(file.getParent());
    return new double[] {clock * 1e3, processor * 1e3, bytes, Double.parseDouble(times[3]) / 1e3};
  }
}
