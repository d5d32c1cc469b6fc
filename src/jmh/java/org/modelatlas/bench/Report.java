package org.modelatlas.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks in rounds, so that a busy machine slows all alike, and prints the medians
 * over the rounds and their ratios.
 *
 * <p>Arguments: the folder with the files, and how many rounds.
 */
public final class Report {

  private static final String READING = "ReadingBenchmark.";
  private static final String GEOMETRY = "GeometryBenchmark.";
  private static final String MEDIAN = ", median";
  private static final String LEAST = ", least";
  private static final String P99 = ", 99th percentile";
  private static final double BYTES_PER_MB = 1e6;

  private final PrintStream out;
  private final Path folder;
  private final Map<String, List<Double>> scores = new TreeMap<>();

  private Report(PrintStream out, Path folder) {
    this.out = out;
    this.folder = folder;
  }

  public static void main(String[] arguments) throws RunnerException, IOException {
    var report = new Report(System.out, Path.of(arguments[0]));
    for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
      report.add(report.run(READING, 2));
      report.add(report.run(GEOMETRY, 1));
    }
    report.print();
  }

  private Collection<RunResult> run(String pattern, int seconds) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(pattern)
            .param("folder", folder.toString())
            .forks(1)
            .warmupIterations(4)
            .measurementIterations(5)
            .warmupTime(TimeValue.seconds(seconds))
            .measurementTime(TimeValue.seconds(seconds))
            .jvmArgs("-Xmx6g", "-XX:+UseParallelGC")
            .shouldFailOnError(true);
    return new Runner(options.build()).run();
  }

  private void add(Collection<RunResult> results) {
    for (RunResult result : results) {
      String benchmark = result.getParams().getBenchmark();
      String name = benchmark.substring(benchmark.lastIndexOf('.') + 1);
      String key = result.getParams().getParam("file") + " " + name;
      var statistics = result.getPrimaryResult().getStatistics();
      boolean single = key.endsWith(" find") && result.getParams().getMode() == Mode.SampleTime;
      put(key + (single ? " one by one" : ""), MEDIAN, statistics.getPercentile(50));
      put(key + (single ? " one by one" : ""), LEAST, statistics.getMin());
      put(key + (single ? " one by one" : ""), P99, statistics.getPercentile(99));
    }
  }

  private void put(String key, String kind, double score) {
    scores.computeIfAbsent(key + kind, _ -> new ArrayList<>()).add(score);
  }

  private void print() throws IOException {
    out.printf(
        "%nJava %s, %d processors, %s%n",
        Runtime.version(), Runtime.getRuntime().availableProcessors(), processor());
    scores.forEach(
        (key, all) ->
            out.printf(
                "%-55s %12.3f  (%s)%n", key, median(all), key.contains(" find") ? "ns" : "ms"));
    for (String kind : List.of(MEDIAN, LEAST)) {
      for (String file : List.of("china-prefectures.geojson", "county-100mb.geojson")) {
        printReading(file, kind);
      }
      for (String file : List.of("china-provinces.geojson", "china-prefectures.geojson")) {
        double ratio = ratio(file + " findJts" + kind, file + " find" + kind);
        out.printf("%s%s: finding %.2f x JTS%n", file, kind, ratio);
      }
    }
  }

  private void printReading(String file, String kind) throws IOException {
    double mb = Files.size(folder.resolve(file)) / BYTES_PER_MB;
    out.printf(
        "%s%s: reading %.0f MB/s, %.2f x JTS (aim 3.5), %.2f x Jackson's tokens (aim 0.5)%n",
        file,
        kind,
        mb / median(scores.get(file + " atlas" + kind)) * 1000,
        ratio(file + " jts" + kind, file + " atlas" + kind),
        ratio(file + " jacksonTokens" + kind, file + " atlas" + kind));
  }

  /** The median over the rounds of how many times as long the first takes as the second. */
  private double ratio(String first, String second) {
    List<Double> a = scores.get(first);
    List<Double> b = scores.get(second);
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      ratios.add(a.get(i) / b.get(i));
    }
    return median(ratios);
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static String processor() throws IOException {
    Path info = Path.of("/proc/cpuinfo");
    if (!Files.exists(info)) {
      return System.getProperty("os.arch");
    }
    return Files.readAllLines(info).stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 2))
        .findFirst()
        .orElse("");
  }
}
