package org.modelatlas.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The reading and geometry benchmarks in processor time of their thread instead of time on the
 * clock: for machines that are busy with other work. Collecting garbage is not in it.
 *
 * <p>Arguments: the folder with the files, and how often to repeat; the second half of the repeats
 * counts.
 */
public final class ProcessorTime {

  private static final double NANOS_PER_MS = 1e6;
  private static final int PLACES = 1_000_000;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Blackhole blackhole =
      new Blackhole(
          "Today's password is swordfish. I understand instantiating Blackholes directly is"
              + " dangerous.");
  private final PrintStream out;
  private final int repeats;

  private ProcessorTime(PrintStream out, int repeats) {
    this.out = out;
    this.repeats = repeats;
  }

  public static void main(String[] arguments) throws Exception {
    var run = new ProcessorTime(System.out, Integer.parseInt(arguments[1]));
    for (String file :
        List.of("china-provinces.geojson", "china-prefectures.geojson", "county-100mb.geojson")) {
      run.reading(arguments[0], file);
    }
    for (String file : List.of("china-provinces.geojson", "china-prefectures.geojson")) {
      run.geometry(arguments[0], file);
    }
  }

  private void reading(String folder, String file) throws Exception {
    var benchmark = new ReadingBenchmark();
    benchmark.folder = folder;
    benchmark.file = file;
    benchmark.load();
    double atlas = time(file + " atlas", benchmark::atlas);
    double jackson = time(file + " Jackson's tokens", benchmark::jacksonTokens);
    double jts = time(file + " JTS", benchmark::jts);
    out.printf("%s: %.2f x JTS, %.2f x Jackson's tokens%n", file, jts / atlas, jackson / atlas);
  }

  private void geometry(String folder, String file) throws Exception {
    var benchmark = new GeometryBenchmark();
    benchmark.folder = folder;
    benchmark.file = file;
    benchmark.load();
    time(file + " share borders", benchmark::shareBorders);
    time(file + " thin shapes", benchmark::thinShapes);
    time(file + " thin mesh", benchmark::thinMesh);
    time(file + " lay index", benchmark::layIndex);
    double find = time(file + " find a million places", () -> times(benchmark::find));
    double jts = time(file + " the same by JTS", () -> times(benchmark::findJts));
    out.printf("%s: finding %.2f x JTS%n", file, jts / find);
  }

  private int times(Callable<Integer> one) throws Exception {
    int sum = 0;
    for (int i = 0; i < PLACES; i++) {
      sum += one.call();
    }
    return sum;
  }

  /** The median in milliseconds. */
  private double time(String name, Callable<?> work) throws Exception {
    List<Double> all = new ArrayList<>();
    for (int i = 0; i < repeats; i++) {
      long start = threads.getCurrentThreadCpuTime();
      blackhole.consume(work.call());
      all.add((threads.getCurrentThreadCpuTime() - start) / NANOS_PER_MS);
    }
    double[] sorted =
        all.subList(repeats / 2, repeats).stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    double median = sorted[sorted.length / 2];
    out.printf(
        "%-55s first %9.2f  median %9.2f  least %9.2f ms%n",
        name, all.getFirst(), median, sorted[0]);
    return median;
  }
}
