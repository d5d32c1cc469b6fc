package org.modelatlas.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.layout.Pane;
import org.modelatlas.sheet.MapSheet;

/**
 * One thing that moves for some frames, then rests for a second.
 *
 * <p>A frame lasts from one pulse to the next, while pulses come as fast as they are drawn. The
 * processor time is that of all threads of the process. After the last frame it is watched when the
 * last new painting came.
 */
final class FrameRun {

  private static final int WARM_UP = 80;
  private static final int FRAMES = 240;
  private static final double REST_MS = 1000;
  private static final double NANOS_PER_MS = 1e6;

  private final String name;
  private final Pane view;
  private final IntConsumer step;
  private final Supplier<Optional<MapSheet>> painted;
  private final List<Double> clockMs = new ArrayList<>();
  private final List<Double> processorMs = new ArrayList<>();
  private final List<Double> sharpMs = new ArrayList<>();
  private final OperatingSystemMXBean process =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /**
   * A run that has not begun.
   *
   * @param step what happens in a frame, counted from 0
   * @param painted what is painted at the moment, if that is of interest
   */
  FrameRun(String name, Pane view, IntConsumer step, Supplier<Optional<MapSheet>> painted) {
    this.name = name;
    this.view = view;
    this.step = step;
    this.painted = painted;
  }

  String name() {
    return name;
  }

  Pane view() {
    return view;
  }

  /** The time on the clock that a share of all frames so far stayed under. */
  double clockMs(double share) {
    return share(clockMs, share);
  }

  /** The processor time of a frame: the median of the rounds' means. */
  double processorMs() {
    return share(processorMs, 0.5);
  }

  /** From the last event to the last new painting on the screen: the median of the rounds. */
  OptionalDouble sharpMs() {
    return sharpMs.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(share(sharpMs, 0.5));
  }

  private static double share(List<Double> values, double share) {
    return values.stream().sorted().skip((long) (values.size() * share)).findFirst().orElseThrow();
  }

  /** Plays one round; on the UI thread, with the view in a showing scene. */
  void play(Runnable whenDone) {
    new Player(whenDone).start();
  }

  private final class Player extends AnimationTimer {

    private final Runnable whenDone;
    private int frame;
    private long last;
    private long processorFrom;
    private long moved;
    private Optional<MapSheet> seen = Optional.empty();
    private double changedMs;

    Player(Runnable whenDone) {
      this.whenDone = whenDone;
    }

    @Override
    public void handle(long ignored) {
      long now = System.nanoTime();
      if (frame <= WARM_UP + FRAMES) {
        move(now);
      } else {
        rest((now - moved) / NANOS_PER_MS);
      }
      last = now;
      frame++;
    }

    private void move(long now) {
      if (frame > WARM_UP) {
        clockMs.add((now - last) / NANOS_PER_MS);
      }
      if (frame == WARM_UP) {
        processorFrom = process.getProcessCpuTime();
      }
      if (frame < WARM_UP + FRAMES) {
        step.accept(frame);
        moved = System.nanoTime();
      } else {
        long spent = process.getProcessCpuTime() - processorFrom;
        processorMs.add(spent / NANOS_PER_MS / FRAMES);
        seen = painted.get();
      }
    }

    /** What was painted in the pulse before is on the screen when this one begins. */
    private void rest(double sinceMs) {
      var now = painted.get();
      if (now.isPresent() && now.get() != seen.orElse(null)) {
        changedMs = sinceMs;
        seen = now;
      }
      if (sinceMs > REST_MS) {
        stop();
        if (changedMs > 0) {
          sharpMs.add(changedMs);
        }
        whenDone.run();
      }
    }
  }
}
