package org.modelatlas.ui.region;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import javafx.animation.AnimationTimer;

/**
 * Builds what lies below the fold after the first view is on the screen, one part at each pulse, so
 * that the first view does not wait for it.
 */
final class LaterParts extends AnimationTimer {

  private final Deque<Runnable> waiting;
  private final int pulsesBefore;
  private int pulses;

  /**
   * Parts to build.
   *
   * @param pulsesBefore how many pulses what is already there has for itself
   */
  LaterParts(Collection<Runnable> parts, int pulsesBefore) {
    this.waiting = new ArrayDeque<>(parts);
    this.pulsesBefore = pulsesBefore;
  }

  @Override
  public void handle(long now) {
    pulses++;
    if (waiting.isEmpty()) {
      stop();
    } else if (pulses > pulsesBefore) {
      waiting.poll().run();
    }
  }

  /** Builds all that is still waiting at once. */
  void finish() {
    stop();
    while (!waiting.isEmpty()) {
      waiting.poll().run();
    }
  }

  /** Drops what is still waiting. */
  void cancel() {
    stop();
    waiting.clear();
  }
}
