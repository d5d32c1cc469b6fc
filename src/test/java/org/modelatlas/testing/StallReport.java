package org.modelatlas.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Writes stalls down, and refuses those that no machine excuses. */
public final class StallReport {

  /** Where all stalls of a run of the tests stand; the file is never read by a test. */
  public static final Path FILE = Path.of("target", "benchmarks", "ui-stalls.txt");

  /** Of the thread's own processor time: how long it waits for a processor says the machine. */
  private static final long MOST_PROCESSOR_MS = 1000;

  private StallReport() {}

  /** Adds the stalls of a test to the report. */
  public static void write(String test, List<Stall> stalls) {
    var text = new StringBuilder();
    stalls.forEach(stall -> text.append(test).append(": ").append(stall).append('\n'));
    try {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those for which a test fails: too long, or waiting for a file or the network. */
  public static List<Stall> refused(List<Stall> stalls) {
    return stalls.stream()
        .filter(stall -> stall.isWaiting() || stall.processorMs() > MOST_PROCESSOR_MS)
        .toList();
  }
}
