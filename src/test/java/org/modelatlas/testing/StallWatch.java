package org.modelatlas.testing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Watches whether the UI thread answers: sends it heartbeats and, where one waits longer than a
 * person should, looks at what the thread is doing instead.
 *
 * <p>What tests themselves do there, such as taking pictures, is not held against the program. The
 * UI thread takes no lock for it.
 */
public final class StallWatch implements AutoCloseable {

  private static final long TICK_MS = 10;
  private static final long PATIENCE_MS = 50;
  private static final long NANOS_IN_MS = 1_000_000;

  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor();
  private final ConcurrentLinkedQueue<Stall> stalls = new ConcurrentLinkedQueue<>();
  private volatile Optional<Thread> uiThread = Optional.empty();
  private Optional<Beat> waiting = Optional.empty();

  /** A heartbeat that was sent. */
  private static final class Beat {
    private final long sent = System.nanoTime();
    private final long processorWhenSent;
    private final List<StackTraceElement[]> samples = new ArrayList<>();
    private volatile long answered;
    private volatile long processorWhenAnswered;

    private Beat(long processorWhenSent) {
      this.processorWhenSent = processorWhenSent;
    }

    private void answer(long processor) {
      processorWhenAnswered = processor;
      answered = System.nanoTime();
    }

    private Stall stall() {
      return new Stall(
          (answered - sent) / NANOS_IN_MS,
          (processorWhenAnswered - processorWhenSent) / NANOS_IN_MS,
          samples);
    }
  }

  /** Begins to watch; the toolkit has been started. */
  public StallWatch() {
    Platform.runLater(() -> uiThread = Optional.of(Thread.currentThread()));
    ticker.scheduleAtFixedRate(this::tick, TICK_MS, TICK_MS, TimeUnit.MILLISECONDS);
  }

  private void tick() {
    uiThread.ifPresent(
        thread -> {
          waiting.ifPresent(beat -> follow(beat, thread));
          if (waiting.isEmpty()) {
            send(thread);
          }
        });
  }

  private void send(Thread thread) {
    var beat = new Beat(clock.getThreadCpuTime(thread.threadId()));
    waiting = Optional.of(beat);
    Platform.runLater(() -> beat.answer(clock.getCurrentThreadCpuTime()));
  }

  private void follow(Beat beat, Thread thread) {
    if (beat.answered != 0) {
      waiting = Optional.empty();
      if (!beat.samples.isEmpty() && beat.stall().ms() > PATIENCE_MS) {
        stalls.add(beat.stall());
      }
    } else if (System.nanoTime() - beat.sent > PATIENCE_MS * NANOS_IN_MS) {
      beat.samples.add(thread.getStackTrace());
    }
  }

  /** The stalls up to now, without those of tests' own making. */
  public List<Stall> stalls() {
    return stalls.stream().filter(stall -> !stall.isOfTest()).toList();
  }

  /** Stops watching; a heartbeat that was answered counts, one that still waits does not. */
  @Override
  public void close() {
    ticker.shutdown();
    try {
      if (ticker.awaitTermination(PATIENCE_MS * 20, TimeUnit.MILLISECONDS)) {
        tick();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
