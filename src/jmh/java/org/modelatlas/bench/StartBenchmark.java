package org.modelatlas.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * The start of the packaged program beside an empty JavaFX window with the same options, in turn:
 * the time from process start to the third pulse with the view in the scene, the processor time
 * that all threads had spent by then, and the memory at rest. Needs a display and {@code
 * target/atlas}.
 *
 * <p>Arguments: the folder with the GeoJSON files, and how many rounds.
 */
public final class StartBenchmark {

  private static final Pattern RESULT =
      Pattern.compile("\"first_map_ms\":(\\d+),\"processor_ms\":(\\d+),\"rss_mb\":(\\d+)");
  private static final String EMPTY = "empty window";
  private static final String EMPTY_DEFAULTS = "empty, Java's defaults";
  private static final String PROVINCES = "china-provinces.geojson";
  private static final String PREFECTURES = "china-prefectures.geojson";
  private static final Path HOME = Path.of("target", "atlas");

  private final PrintStream out;
  private final Map<String, List<String>> programs = new LinkedHashMap<>();
  private final Map<String, List<Result>> results = new LinkedHashMap<>();

  private record Result(double wallMs, double processorMs, double memoryMb) {}

  private StartBenchmark(PrintStream out, Path folder) {
    this.out = out;
    var atlas = List.of(HOME.resolve("bin").resolve("atlas").toString(), "--measure-start");
    programs.put(EMPTY_DEFAULTS, emptyWindow("--add-modules=javafx.controls"));
    programs.put(EMPTY, emptyWindow("@" + HOME.resolve("bin").resolve("java.options")));
    programs.put("shipped map", atlas);
    for (String file : List.of(PROVINCES, PREFECTURES)) {
      var command = new ArrayList<>(atlas);
      command.addAll(List.of("--open", folder.resolve(file).toString()));
      programs.put(file, command);
    }
  }

  /** Runs rounds of all programs in turn and prints medians and ratios. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var benchmark = new StartBenchmark(System.out, Path.of(arguments[0]));
    for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
      for (String program : benchmark.programs.keySet()) {
        benchmark.run(program);
      }
    }
    benchmark.report();
  }

  private static List<String> emptyWindow(String options) {
    Path libraries = HOME.resolve("lib");
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        options,
        "--module-path",
        libraries.resolve("javafx").toString(),
        "-Dprism.order=sw",
        "-cp",
        libraries.resolve("*") + File.pathSeparator + Path.of("target", "test-classes"),
        EmptyWindow.class.getName());
  }

  private void run(String name) throws IOException, InterruptedException {
    var builder =
        new ProcessBuilder(programs.get(name)).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("ATLAS_JAVA", System.getProperty("java.home"));
    builder.environment().put("ATLAS_JAVA_OPTIONS", "-Dprism.order=sw");
    Instant now = Instant.now();
    builder.environment().put("T0", now.getEpochSecond() + "%09d".formatted(now.getNano()));
    Process process = builder.start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    var result = RESULT.matcher(output);
    if (!result.find()) {
      throw new IllegalStateException(name + " measured nothing: " + output);
    }
    results
        .computeIfAbsent(name, n -> new ArrayList<>())
        .add(
            new Result(
                Double.parseDouble(result.group(1)),
                Double.parseDouble(result.group(2)),
                Double.parseDouble(result.group(3))));
  }

  private void report() {
    for (String name : programs.keySet()) {
      print(name, EMPTY);
    }
    print(PREFECTURES, PROVINCES);
    print(PREFECTURES, "shipped map");
  }

  private void print(String name, String beside) {
    List<Double> wall = values(name, Result::wallMs);
    out.printf(
        Locale.ROOT,
        "%-26s clock %5.0f ms (%.0f-%.0f)  processor %5.0f ms  memory %4.0f MB"
            + "   x %s: clock %.2f, of the least %.2f, processor %.2f, memory %.2f%n",
        name,
        median(wall),
        Collections.min(wall),
        Collections.max(wall),
        median(values(name, Result::processorMs)),
        median(values(name, Result::memoryMb)),
        beside,
        ratio(name, beside, Result::wallMs),
        Collections.min(wall) / Collections.min(values(beside, Result::wallMs)),
        ratio(name, beside, Result::processorMs),
        ratio(name, beside, Result::memoryMb));
  }

  private List<Double> values(String name, ToDoubleFunction<Result> measure) {
    return results.get(name).stream().map(measure::applyAsDouble).toList();
  }

  /** The median over the rounds of the ratio within a round. */
  private double ratio(String name, String beside, ToDoubleFunction<Result> measure) {
    List<Double> first = values(name, measure);
    List<Double> second = values(beside, measure);
    var ratios = new ArrayList<Double>();
    for (int i = 0; i < first.size(); i++) {
      ratios.add(first.get(i) / second.get(i));
    }
    return median(ratios);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }
}
