package org.modelatlas.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.modelatlas.boundary.ProvinceMaps;
import org.modelatlas.boundary.ShippedMap;
import org.modelatlas.datapackage.DataPackageReader;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.dataset.Figures;
import org.modelatlas.export.BookExport;
import org.modelatlas.export.SnapshotExport;
import org.modelatlas.i18n.Language;
import org.modelatlas.page.Additions;
import org.modelatlas.page.BookComposer;
import org.modelatlas.page.PageComposer;
import org.modelatlas.page.PageLook;
import org.modelatlas.page.PageRequest;
import org.modelatlas.page.PageSubject;
import org.modelatlas.page.Paper;
import org.modelatlas.page.PaperSize;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.projection.AlbersEqualArea;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.surface.type.TypeCase;
import org.modelatlas.workspace.Question;

/**
 * Pages and the book of all provinces as PDF: warm, composed and written into memory, and cold,
 * from the start of the packaged program's process until its end, in turn. Time on the clock,
 * processor time of all threads, bytes, resident memory. Needs {@code target/atlas} and {@code
 * /usr/bin/time}.
 *
 * <p>Arguments: a folder, which is not read, and how many rounds.
 */
public final class PageBenchmark {

  private static final Adcode GUANGDONG = new Adcode("440000");
  private static final int WARM_UP = 6;
  private static final Path PROGRAM = Path.of("target", "atlas", "bin", "atlas");

  private final PrintStream out;
  private final PageComposer composer;
  private final TypeCase types = new TypeCase();
  private final PageRequest request;
  private final List<Adcode> provinces;
  private final Map<String, List<double[]>> results = new LinkedHashMap<>();

  private PageBenchmark(PrintStream out, Atlas atlas) {
    this.out = out;
    var index = new AtlasIndex(atlas);
    composer =
        new PageComposer(
            index,
            new Figures(index),
            new ShippedMap(AlbersEqualArea.china(), atlas, Runnable::run, () -> {}),
            ProvinceMaps.still(atlas),
            TypeMetrics.bundled());
    request =
        new PageRequest(
            new PageSubject.Province(GUANGDONG),
            Question.of("models", atlas.newestDate()),
            Paper.of(PaperSize.A4, false),
            PageLook.of(Language.ZH),
            Additions.NONE);
    provinces = List.copyOf(atlas.regions().keySet());
  }

  /** Runs rounds of everything in turn and prints medians. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, DataProblemException {
    var benchmark = new PageBenchmark(System.out, DataPackageReader.readShipped());
    for (int round = 0; round < WARM_UP; round++) {
      benchmark.page();
      benchmark.book();
    }
    benchmark.results.clear();
    for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
      benchmark.page();
      benchmark.book();
      benchmark.process("page, from process start", "snapshot", "--region", "440000");
      benchmark.process("book, from process start", "book");
    }
    benchmark.results.forEach(benchmark::print);
  }

  private void page() throws IOException {
    var bytes = new ByteArrayOutputStream();
    measure(
        "page, warm",
        bytes,
        () ->
            new SnapshotExport(types, ForkJoinPool.commonPool())
                .pdf(List.of(composer.compose(request)), bytes, "page.pdf"));
  }

  private void book() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var export = new BookExport(new BookComposer(composer), () -> types, ForkJoinPool.commonPool());
    measure(
        "book of " + provinces.size() + ", warm",
        bytes,
        () ->
            export.write(
                new BookExport.Order(request, provinces),
                bytes,
                "book.pdf",
                BookExport.Watcher.NONE));
  }

  private interface Work {
    void run() throws IOException;
  }

  private void measure(String name, ByteArrayOutputStream bytes, Work work) throws IOException {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long processor = system.getProcessCpuTime();
    long clock = System.nanoTime();
    work.run();
    add(
        name,
        (System.nanoTime() - clock) / 1e6,
        (system.getProcessCpuTime() - processor) / 1e6,
        bytes.size(),
        0);
  }

  private void process(String name, String... arguments) throws IOException, InterruptedException {
    Path file = Files.createTempDirectory("pages").resolve("x.pdf");
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
    add(name, clock * 1e3, processor * 1e3, bytes, Double.parseDouble(times[3]) / 1e3);
  }

  private void add(String name, double... measures) {
    results.computeIfAbsent(name, n -> new ArrayList<>()).add(measures);
  }

  private void print(String name, List<double[]> rounds) {
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
