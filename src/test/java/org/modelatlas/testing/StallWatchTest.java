package org.modelatlas.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

@Tag("ui")
class StallWatchTest {

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  /** What the watch saw while the UI thread did something, and then answered. */
  private static List<Stall> seen(Runnable work) {
    var watch = new StallWatch();
    pause();
    var done = new CompletableFuture<Void>();
    Platform.runLater(work);
    Platform.runLater(() -> done.complete(null));
    done.join();
    pause();
    watch.close();
    return watch.stalls();
  }

  /** Long enough for a heartbeat to be sent and answered. */
  private static void pause() {
    waitWithoutAProcessor(100);
  }

  private static void waitWithoutAProcessor(long ms) {
    try {
      assertFalse(new Semaphore(0).tryAcquire(ms, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** For so much processor time, however long a busy machine takes over it. */
  private static void calculate(long ms) {
    var clock = ManagementFactory.getThreadMXBean();
    long end = clock.getCurrentThreadCpuTime() + TimeUnit.MILLISECONDS.toNanos(ms);
    while (clock.getCurrentThreadCpuTime() < end) {
      Thread.onSpinWait();
    }
  }

  @Test
  void aLongCallIsSeenWithItsPlaceAndNotRefused() {
    List<Stall> stalls = seen(() -> waitWithoutAProcessor(300));
    Stall longest = stalls.stream().max((a, b) -> Long.compare(a.ms(), b.ms())).orElseThrow();
    assertTrue(longest.ms() >= 200, stalls::toString);
    assertTrue(longest.where().contains("StallWatchTest.waitWithoutAProcessor"), longest::where);
    assertEquals(List.of(), StallReport.refused(stalls));
  }

  @Test
  void aSecondOfCalculatingIsRefused() {
    List<Stall> stalls = seen(() -> calculate(1300));
    assertEquals(1, StallReport.refused(stalls).size(), stalls::toString);
  }

  @Test
  void readingAFileIsRefusedHoweverShort() throws IOException {
    Path file = Files.write(folder.resolve("large"), new byte[1 << 24]);
    List<Stall> stalls = seen(() -> readFor(file, 400));
    assertFalse(StallReport.refused(stalls).isEmpty(), stalls::toString);
  }

  private static void readFor(Path file, long ms) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(ms);
    var buffer = new byte[1 << 22];
    while (System.nanoTime() < end) {
      try (InputStream in = new FileInputStream(file.toFile())) {
        in.readNBytes(buffer, 0, buffer.length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  void aThreadThatAnswersHasNoStallOfItsOwn() {
    List<Stall> stalls = seen(() -> {});
    assertTrue(stalls.stream().noneMatch(s -> s.processorMs() > 50), stalls::toString);
  }
}
