package org.modelatlas.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** How much memory this process holds. */
final class ResidentMemory {

  private static final Path STATUS = Path.of("/proc/self/status");

  private ResidentMemory() {}

  /** In MiB: the system's own count on Linux, elsewhere what Java has committed. */
  static long megabytes() {
    try {
      return fromStatus(Files.readAllLines(STATUS)).orElseGet(ResidentMemory::committed);
    } catch (IOException notLinux) {
      return committed();
    }
  }

  /** The VmRSS line of a Linux status file, whose values are in KiB. */
  static OptionalLong fromStatus(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst();
  }

  private static long committed() {
    var memory = ManagementFactory.getMemoryMXBean();
    long bytes =
        memory.getHeapMemoryUsage().getCommitted() + memory.getNonHeapMemoryUsage().getCommitted();
    return bytes >> 20;
  }
}
