package org.modelatlas.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.modelatlas.datapackage.DataPackageReader;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.search.SearchIndex;

/**
 * Time of a search for each key stroke, with the shipped data and with 100,000 models made up of
 * halves of shipped names. Each text is typed letter by letter; each stroke is one search.
 *
 * <p>Arguments: a folder, which is not used, and how often to repeat; the second half counts.
 */
public final class SearchBenchmark {

  private static final double NANOS_PER_MS = 1e6;
  private static final int LIMIT = 8;

  private static final List<String> TYPED =
      List.of(
          "文心一言",
          "通议千问",
          "星火認知大模型",
          "ChatGLM-6B",
          "chatgml6b",
          "tongyiqianwen",
          "tōng yì qiān wèn",
          "tyqw",
          "wenxinyiyna",
          "shanghai jiao tong university",
          "a",
          "大模型",
          "qqqqzzzzxxxxvvvv");

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final PrintStream out;
  private final int repeats;

  private SearchBenchmark(PrintStream out, int repeats) {
    this.out = out;
    this.repeats = repeats;
  }

  public static void main(String[] arguments) throws Exception {
    var benchmark = new SearchBenchmark(System.out, Integer.parseInt(arguments[1]));
    Atlas shipped = DataPackageReader.readShipped();
    benchmark.run("shipped", shipped);
    benchmark.run("100,000 models", LargeAtlas.of(shipped));
  }

  private void run(String name, Atlas atlas) {
    SearchIndex index = null;
    for (int i = 0; i < 3; i++) {
      long start = threads.getCurrentThreadCpuTime();
      index = SearchIndex.of(atlas);
      out.printf("%s: index built in %.0f ms%n", name, since(start));
    }
    List<Double> all = new ArrayList<>();
    for (String text : TYPED) {
      all.addAll(strokes(index, text));
    }
    print(name + ", all strokes", all);
  }

  private List<Double> strokes(SearchIndex index, String text) {
    List<Double> all = new ArrayList<>();
    for (int i = 0; i < repeats; i++) {
      for (int length = 1; length <= text.length(); length++) {
        long start = threads.getCurrentThreadCpuTime();
        int found = index.search(text.substring(0, length), LIMIT).groups().size();
        double time = since(start);
        if (i >= repeats / 2 && found >= 0) {
          all.add(time);
        }
      }
    }
    print("  " + text, all);
    return all;
  }

  private double since(long start) {
    return (threads.getCurrentThreadCpuTime() - start) / NANOS_PER_MS;
  }

  private void print(String name, List<Double> times) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    out.printf(
        "%-32s median %6.2f  99th percentile %6.2f  worst %6.2f ms  (%d)%n",
        name,
        sorted[sorted.length / 2],
        sorted[(int) (sorted.length * 0.99)],
        sorted[sorted.length - 1],
        sorted.length);
  }
}
