package org.modelatlas.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Notices that a person stops the program (Ctrl+C), and lets what is under way clean up before the
 * process ends.
 */
final class Interrupt implements AutoCloseable {

  /** What shells say of a program that Ctrl+C ended. */
  static final int EXIT_CODE = 130;

  private static final long MOST_SECONDS = 10;

  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread hook = Thread.ofPlatform().unstarted(this::await);
  private volatile boolean requested;

  Interrupt() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether the program shall end. */
  boolean isRequested() {
    return requested;
  }

  private void await() {
    requested = true;
    try {
      finished.await(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Nothing is under way any more. */
  @Override
  public void close() {
    finished.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      requested = true;
    }
  }
}
