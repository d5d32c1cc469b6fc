package org.modelatlas.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
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

  private final PageComposer composer;
  private final TypeCase types = new TypeCase();
  private final PageRequest request;
  private final List<Adcode> provinces;
  private final Rounds results = new Rounds();

  private PageBenchmark(Atlas atlas) {
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
    var benchmark = new PageBenchmark(DataPackageReader.readShipped());
    for (int round = 0; round < WARM_UP; round++) {
      benchmark.page();
      benchmark.book();
    }
    benchmark.results.clear();
    for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
      benchmark.page();
      benchmark.book();
      benchmark.results.add(
          "page, from process start", ColdCommand.run("pdf", "snapshot", "--region", "440000"));
      benchmark.results.add("book, from process start", ColdCommand.run("pdf", "book"));
    }
    benchmark.results.print(System.out);
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
    results.add(
        name,
        (System.nanoTime() - clock) / 1e6,
        (system.getProcessCpuTime() - processor) / 1e6,
        bytes.size(),
        0);
  }
}
