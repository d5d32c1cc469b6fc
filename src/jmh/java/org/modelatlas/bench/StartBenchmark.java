package org.modelatlas.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The start of the program beside an empty JavaFX window with the same options, in turn: medians of
 * the time from process start to the third pulse with the view in the scene, and of the memory at
 * rest, with their ratios to the empty window. Needs a display and a packaged target/atlas.
 */
public final class StartBenchmark {

  private static final Pattern RESULT =
      Pattern.compile("\"first_map_ms\":(\\d+),\"rss_mb\":(\\d+)");

  private final Map<String, List<String>> programs = new LinkedHashMap<>();
  private final Map<String, List<Integer>> times = new LinkedHashMap<>();
  private final Map<String, List<Integer>> memories = new LinkedHashMap<>();
  private final List<String> options;

  private StartBenchmark(List<String> options) {
    this.options = options;
  }

  /**
   * Runs rounds of all programs.
   *
   * @param arguments number of rounds, folder of the GeoJSON files, further JVM options
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var benchmark = new StartBenchmark(List.of(arguments).subList(2, arguments.length));
    Path folder = Path.of(arguments[1]);
    benchmark.programs.put("empty window", List.of("org.modelatlas.bench.EmptyWindow"));
    benchmark.programs.put("shipped map", List.of("org.modelatlas.app.Main", "--measure-start"));
    for (String file : List.of("china-provinces.geojson", "china-prefectures.geojson")) {
      benchmark.programs.put(
          file,
          List.of(
              "org.modelatlas.app.Main",
              "--open",
              folder.resolve(file).toString(),
              "--measure-start"));
    }
    for (int round = 0; round < Integer.parseInt(arguments[0]); round++) {
      for (var program : benchmark.programs.entrySet()) {
        benchmark.run(program.getKey(), program.getValue());
      }
    }
    benchmark.report();
  }

  private void run(String name, List<String> program) throws IOException, InterruptedException {
    var home = Path.of("target", "atlas", "lib");
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of(
            "-Dprism.order=sw",
            "-Djavafx.platform=desktop",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "--module-path",
            home.resolve("javafx").toString(),
            "--add-modules",
            "javafx.controls",
            "-cp",
            home + "/*:target/test-classes"));
    command.addAll(program);
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    Instant now = Instant.now();
    builder.environment().put("T0", now.getEpochSecond() + "%09d".formatted(now.getNano()));
    Process process = builder.start();
    var output = new String(process.getInputStream().readAllBytes());
    process.waitFor();
    var result = RESULT.matcher(output);
    if (!result.find()) {
      throw new IllegalStateException(name + " measured nothing: " + output);
    }
    times.computeIfAbsent(name, n -> new ArrayList<>()).add(Integer.valueOf(result.group(1)));
    memories.computeIfAbsent(name, n -> new ArrayList<>()).add(Integer.valueOf(result.group(2)));
  }

  private void report() {
    double emptyMs = median(times.get("empty window"));
    double emptyMb = median(memories.get("empty window"));
    for (String name : programs.keySet()) {
      double ms = median(times.get(name));
      double mb = median(memories.get(name));
      String spread =
          Stream.of(Collections.min(times.get(name)), Collections.max(times.get(name)))
              .map(String::valueOf)
              .reduce((a, b) -> a + "-" + b)
              .orElseThrow();
      System.out.printf(
          Locale.ROOT,
          "%-26s %5.0f ms (%s)  x %.2f   %4.0f MB  x %.2f%n",
          name,
          ms,
          spread,
          ms / emptyMs,
          mb,
          mb / emptyMb);
    }
  }

  private static double median(List<Integer> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }
}
