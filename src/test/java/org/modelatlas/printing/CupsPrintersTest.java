package org.modelatlas.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.testing.NeedsProgram;

/** Against a real print server that the test starts. */
@NeedsProgram({"cupsd", "lp", "lpstat", "gs", "pdftoppm", "pdftotext"})
class CupsPrintersTest {

  private static final int PATIENCE_S = 30;

  @TempDir static Path folder;

  private static Path rule;
  private static CupsServer server;
  private static CupsPrinters printers;

  @BeforeAll
  static void start() throws IOException {
    boolean isRoot = System.getProperty("user.name").equals("root");
    assumeTrue(isRoot, "a print server of one's own wants root");
    rule = Rule.write(folder.resolve("标尺 100 mm.pdf"));
    server = new CupsServer(folder);
    printers = new CupsPrinters(server.environment());
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  private static PrintOrder order(String printer, String title) {
    return new PrintOrder(rule, title, printer, "A4", 1, Optional.empty());
  }

  @Test
  void theUsualPrinterStandsFirst() throws DataProblemException {
    assertEquals(
        List.of(new Printer(CupsServer.PDF, true), new Printer(CupsServer.JAMMED, false)),
        printers.find());
  }

  @Test
  void aRuleOfHundredMillimetresIsPrintedAsLong() throws Exception {
    String title = "atlas-rule-" + ProcessHandle.current().pid();
    PrintJob job = printers.print(order(CupsServer.PDF, title));
    assertTrue(job.id().startsWith(CupsServer.PDF + "-"), job.id());
    awaitDone(job);
    Path printed = printed(title);
    try {
      assertEquals(100, Rule.lengthMm(printed), 0.3);
      assertTrue(Rule.isVector(printed), "the letters are letters");
    } finally {
      Files.delete(printed);
    }
  }

  private static void awaitDone(PrintJob job) throws DataProblemException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
    while (printers.state(job).isWaiting()) {
      assertTrue(System.nanoTime() < end, "the queue keeps the job");
    }
  }

  /** CUPS-PDF writes into a folder of the person's home. */
  private static Path printed(String title) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("user.home"), "PDF"))) {
      return files.filter(file -> file.toString().contains(title)).findFirst().orElseThrow();
    }
  }

  @Test
  void aPaperJamIsToldAndTheJobStays() throws Exception {
    PrintJob job = printers.print(order(CupsServer.JAMMED, "jam"));
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
    QueueState state = printers.state(job);
    while (state.reasons().isEmpty() && System.nanoTime() < end) {
      state = printers.state(job);
    }
    assertEquals(new QueueState(true, false, List.of("media-jam")), state);
    assertEquals(
        "已发送到 AtlasJam，但尚未打印：卡纸。任务保留在队列中，排除后即会打印。",
        new QueueWords(Messages.of(Language.ZH)).of(job, state));
  }

  @Test
  void aPrinterThatIsGoneIsSaid() {
    PrintOrder order = order("Nowhere", "gone");
    var thrown = assertThrows(DataProblemException.class, () -> printers.print(order));
    assertEquals("print.gone", thrown.problems().getFirst().key());
    var asked =
        assertThrows(
            DataProblemException.class, () -> printers.state(new PrintJob("Nowhere", "Nowhere-1")));
    assertEquals("print.gone", asked.problems().getFirst().key());
  }

  @Test
  void aQueueThatTakesNothingIsSaidInItsWords() throws Exception {
    server.lp("lpadmin", "-p", "Closed", "-v", "jam:/", "-m", "raw", "-E");
    server.lp("cupsreject", "Closed");
    PrintOrder order = order("Closed", "closed");
    var thrown = assertThrows(DataProblemException.class, () -> printers.print(order));
    server.lp("lpadmin", "-x", "Closed");
    assertEquals("print.refused", thrown.problems().getFirst().key());
    assertFalse(thrown.problems().getFirst().arguments().getFirst().toString().isBlank());
  }

  @Test
  void aServiceThatDoesNotRunIsSaid() {
    var nobody = new CupsPrinters(Map.of("CUPS_SERVER", "localhost:1"));
    var thrown = assertThrows(DataProblemException.class, nobody::find);
    assertEquals("print.noService", thrown.problems().getFirst().key());
  }
}
