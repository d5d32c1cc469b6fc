package org.modelatlas.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What rounds measured, by name: clock and processor time in ms, bytes, memory in MB. */
final class Rounds {

  private final Map<String, List<double[]>> results = new LinkedHashMap<>();

  void add(String name, double... measures) {
    results.computeIfAbsent(name, n -> new ArrayList<>()).add(measures);
  }

  void clear() {
    results.clear();
  }

  /** Prints medians and the least times. */
  void print(PrintStream out) {
    results.forEach((name, rounds) -> print(out, name, rounds));
  }

  private static void print(PrintStream out, String name, List<double[]> rounds) {
    out.printf(
        Locale.ROOT,
        "%-26s clock %5.0f ms (least %.0f)  processor %5.0f ms (least %.0f)"
            + "  file %.0f kB  memory %.0f MB%n",
        name,
        median(rounds, 0),
        least(rounds, 0),
        median(rounds, 1),
        least(rounds, 1),
        median(rounds, 2) / 1e3,
        median(rounds, 3));
  }

  private static double median(List<double[]> rounds, int measure) {
    return rounds.stream()
        .map(r -> r[measure])
        .sorted()
        .skip(rounds.size() / 2)
        .findFirst()
        .orElseThrow();
  }

  private static double least(List<double[]> rounds, int measure) {
    return Collections.min(rounds.stream().map(r -> r[measure]).toList());
  }
}
